package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.worklist.domain.WorkCapacity;
import org.redress.worklist.domain.WorkCapacityRepository;

/** How many tasks people have in hand at most before they are asked whether it is to be one more. */
@Stateless
public class CapacityService {
    /** More is meant for nobody. */
    public static final int MOST = 500;

    @Inject
    WorkCapacityRepository capacities;

    @Inject
    CapacityRights rights;

    @Inject
    StaffDirectory staff;

    /**
     * Says it of one person.
     *
     * @param most how many; 0 lets that of her team or of the house count again
     * @throws CapacityOfAnotherTeam when she is in no team of the acting supervisor
     */
    @Allows({SUPERVISOR, MANAGER})
    public void ofPerson(long staffId, @Min(0) @Max(MOST) int most) {
        if (!rights.maySet(staff.actor(staffId))) {
            throw new CapacityOfAnotherTeam();
        }
        set(WorkCapacity.person(staffId), most);
    }

    /**
     * Says it of each of a team of whom nothing was said.
     *
     * @param most how many; 0 lets that of the house count again
     * @throws CapacityOfAnotherTeam when it is no team of the acting supervisor
     */
    @Allows({SUPERVISOR, MANAGER})
    public void ofTeam(String team, @Min(0) @Max(MOST) int most) {
        if (!rights.maySet(team)) {
            throw new CapacityOfAnotherTeam();
        }
        set(WorkCapacity.team(team), most);
    }

    private void set(String ofWhom, int most) {
        if (most == 0) {
            capacities.byKey(ofWhom).ifPresent(capacities::remove);
            return;
        }
        capacities
                .byKey(ofWhom)
                .ifPresentOrElse(
                        capacity -> capacity.become(most), () -> capacities.add(new WorkCapacity(ofWhom, most)));
    }
}
