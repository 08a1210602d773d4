package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;

/** What the customer answered and how the case ended. */
@Stateless
public class ClosureQueries {
    @Inject
    ClosureRepository closures;

    @Inject
    CaseAccess access;

    @Inject
    StaffDirectory staff;

    /** Every answer of the customer to the question whether it is solved, the oldest first. Source: R-090. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, SYSTEM})
    public List<ConfirmationView> confirmationsOf(long caseId) {
        access.requireVisible(caseId);
        List<Confirmation> answers = closures.confirmationsOf(caseId);
        Map<Long, String> names = staff.names(answers.stream()
                .map(Confirmation::recordedBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return answers.stream()
                .map(answer -> ConfirmationView.of(
                        answer, answer.recordedBy().map(id -> nameIn(names, id)).orElse("")))
                .toList();
    }

    /** How the case ended, each time it did, the oldest first. Source: R-094. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, SYSTEM})
    public List<ClosureView> closuresOf(long caseId) {
        access.requireVisible(caseId);
        List<Closure> ends = closures.closuresOf(caseId);
        Map<Long, String> names = staff.names(ends.stream()
                .map(Closure::closedBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return ends.stream()
                .map(end -> ClosureView.of(end, end.closedBy().map(id -> nameIn(names, id))))
                .toList();
    }

    /** When the customer did not say whether it is solved, the oldest first. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER})
    public List<SilenceView> silencesOf(long caseId) {
        access.requireVisible(caseId);
        return closures.silencesOf(caseId).stream().map(SilenceView::of).toList();
    }

    private static String nameIn(Map<Long, String> names, long staffId) {
        return names.getOrDefault(staffId, "staff " + staffId);
    }
}
