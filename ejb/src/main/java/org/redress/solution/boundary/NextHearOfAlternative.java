package org.redress.solution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.identity.boundary.CurrentActor;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;

/**
 * Where the present solution has failed and an alternative stands ready, it is taken at once and no plan is agreed anew: so
 * the customer learns now when she next hears from us. Not a door: the doors by which a solution fails call it. Source: R-034,
 *
 */
@ApplicationScoped
public class NextHearOfAlternative {
    @Inject
    AlternativeRepository alternatives;

    @Inject
    NextHear nextHear;

    @Inject
    CurrentActor actor;

    /**
     * Promises it in the name of whoever says so.
     *
     * @param said may be left out where nothing stands ready
     * @throws NextHearMissing when it is left out otherwise
     * @throws org.redress.commitment.domain.TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    public void promise(long caseId, Optional<NextContact> said) {
        if (said.isEmpty() && alternatives.ofCase(caseId).stream().anyMatch(Alternative::isStandingBy)) {
            throw new NextHearMissing();
        }
        said.ifPresent(contact -> nextHear.promise(caseId, actor.staff().staffId(), contact));
    }
}
