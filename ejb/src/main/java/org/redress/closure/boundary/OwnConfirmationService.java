package org.redress.closure.boundary;

import static org.redress.identity.domain.Caller.CUSTOMER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/**
 * The customer writes herself whether it is solved, by her own link: her words are the written confirmation. Whoever has the
 * task to ask her finds it done. Who was silent so far is asked again first. Source.
 */
@Stateless
public class OwnConfirmationService {
    private static final int LONGEST = 4000;

    @Inject
    ConfirmationBook book;

    @Inject
    ClosureRepository closures;

    @Inject
    SilenceService silences;

    @Inject
    WorkItems workItems;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * It is solved.
     *
     * @throws NotAskedYet when nobody has asked her yet, or she has answered
     */
    @Allows(CUSTOMER)
    public void solved(long caseId, @NotBlank @Size(max = LONGEST) String words) {
        WorkItem asked = asked(caseId);
        book.keep(Confirmation.writtenYes(caseId, words, clock.instant()), asked.workItemId());
    }

    /**
     * It is not: the case goes into a new round.
     *
     * @throws NotAskedYet when nobody has asked her yet, or she has answered
     */
    @Allows(CUSTOMER)
    public void notSolved(long caseId, @NotBlank @Size(max = LONGEST) String words) {
        WorkItem asked = asked(caseId);
        book.keep(Confirmation.writtenNo(caseId, words, clock.instant()), asked.workItemId());
    }

    private WorkItem asked(long caseId) {
        access.requireVisible(caseId);
        if (closures.standingSilence(caseId).isPresent()) {
            silences.customerIsBack(caseId);
        }
        return workItems.waiting(caseId, ConfirmationBook.CONFIRM).stream()
                .findFirst()
                .orElseThrow(NotAskedYet::new);
    }
}
