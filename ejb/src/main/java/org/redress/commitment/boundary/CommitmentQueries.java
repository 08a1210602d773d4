package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.commitment.domain.AgreedLine;
import org.redress.commitment.domain.CommitmentRepository;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;

/** What was agreed with customers. */
@Stateless
public class CommitmentQueries {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CaseNews news;

    @Inject
    ContactWindow window;

    @Inject
    CaseAccess access;

    /** The commitments of a case with all their rounds, the first one first. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<CommitmentDetails> ofCase(long caseId) {
        access.requireVisible(caseId);
        return commitments.ofCase(caseId).stream().map(CommitmentDetails::of).toList();
    }

    /**
     * The option that the customer of each of the cases agreed to last, in one read; a case without one, or that may not be
     * seen, is absent. Source: R-084.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, String> agreedLast(Collection<Long> caseIds) {
        return commitments.visibleAgreedOf(caseIds).stream()
                .collect(Collectors.toMap(AgreedLine::caseId, AgreedLine::title, (earlier, later) -> later));
    }

    /**
     * After how many operating days without a word from us the customer of a case is told how it stands: as last agreed
     * with her, until then as is usual. Source: R-088.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS, SYSTEM})
    public int newsEveryDays(long caseId) {
        access.requireVisible(caseId);
        return news.of(caseId).operatingDays();
    }

    /** The zone in which days and hours are said to customers. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public ZoneId zone() {
        return window.zone();
    }
}
