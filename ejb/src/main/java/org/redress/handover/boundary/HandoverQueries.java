package org.redress.handover.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.redress.handover.domain.HandoverRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;

/** Which cases were handed to whom, and the card that goes with them. */
@Stateless
public class HandoverQueries {
    @Inject
    HandoverRepository handovers;

    @Inject
    CardWriter cards;

    @Inject
    Receivers receivers;

    @Inject
    StaffDirectory staff;

    @Inject
    CaseAccess access;

    /** All hand-overs of a case, the oldest first. Source: R-068. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<HandoverView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return handovers.ofCase(caseId).stream().map(HandoverView::of).toList();
    }

    /** What is offered and not decided yet, to people of a team or by them, the oldest first. Source: R-070. */
    @Allows({SUPERVISOR, MANAGER})
    public List<HandoverView> waitingIn(String team, int atMost) {
        return handovers.offeredAmong(peopleOf(team), atMost).stream()
                .map(HandoverView::of)
                .toList();
    }

    /** How many such offers there are. */
    @Allows({SUPERVISOR, MANAGER})
    public long countWaitingIn(String team) {
        return handovers.countOfferedAmong(peopleOf(team));
    }

    private List<Long> peopleOf(String team) {
        return Stream.of(AGENT, SUPERVISOR)
                .flatMap(role -> staff.members(team, role).stream())
                .map(StaffPerson::staffId)
                .distinct()
                .toList();
    }

    /** Everything that is known of a case, as whoever gets it reads it. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public HandoverCard card(long caseId) {
        access.requireVisible(caseId);
        return cards.of(caseId);
    }

    /** Who can get a case: everybody else who handles cases and may see it, here or away, by name. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<StaffPerson> receiversOf(long caseId) {
        access.requireVisible(caseId);
        return receivers.of(caseId);
    }
}
