package org.redress.custody.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.absence.boundary.LentAuthority;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.worklist.boundary.WorkInHand;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.WorkQueue;

/** Which cases people have in hand: those they deal with, and those of which they have a task. */
@ApplicationScoped
class CasesInHand {
    @Inject
    WorkInHand work;

    @Inject
    CaseSteering cases;

    @Inject
    LentAuthority lent;

    /** Those with an approval in the hands of somebody who was lent the authority once and has it no more, in the same order. */
    List<Long> withAnEndedLoan(PeopleHere here, long behind) {
        return work.approvalsWith(lent.everLentTo()).stream()
                .filter(here::isWithNobodyHere)
                .map(WorkItem::caseId)
                .filter(caseId -> caseId > behind)
                .sorted()
                .toList();
    }

    /**
     * Those that nobody deals with who is here, and of which something waits in a queue in which nobody is; in the same order.
     * While nobody is away there is hardly a queue without anybody, and nothing is read but the queues.
     */
    List<Long> inQueuesOfNobody(PeopleHere here, long behind, int atMost) {
        return work.queues().stream()
                .filter(queue -> !here.isStaffed(queue))
                .flatMap(queue -> withNobodyHere(queue, here, behind, atMost).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Long> withNobodyHere(WorkQueue queue, PeopleHere here, long behind, int atMost) {
        List<Long> found = new ArrayList<>();
        long last = behind;
        List<Long> page;
        do {
            page = work.casesIn(queue, last, atMost);
            Map<Long, Long> owners = cases.actualOwners(page);
            page.stream()
                    .filter(caseId -> !owners.containsKey(caseId) || !here.isHere(owners.get(caseId)))
                    .forEach(found::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == atMost && found.size() < atMost);
        return found;
    }

    /** In the order of their ids, behind one of them. */
    List<Long> of(Set<Long> staffIds, long behind, int atMost) {
        return Stream.concat(
                        work.casesWith(staffIds, behind, atMost).stream(),
                        cases.openCasesOwnedBy(staffIds, behind, atMost).stream())
                .distinct()
                .sorted()
                .limit(atMost)
                .toList();
    }
}
