package org.redress.progress.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.domain.PromiseKind;
import org.redress.servicelevel.domain.WorkingHours;

/** When a customer last heard from us, and how long that may be ago. Not a door: doors and delegates' doors call it. Source: R-088. */
@ApplicationScoped
public class LastHeard {
    /** With each of these she heard from us or spoke with us. */
    private static final Set<CaseEventKind> HEARD = EnumSet.of(
            CaseEventKind.REGISTERED,
            CaseEventKind.CUSTOMER_ANSWERED,
            CaseEventKind.RESTATED,
            CaseEventKind.RESTATEMENT_CORRECTED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.PLAN_NOT_AGREED,
            CaseEventKind.COMMITMENT_MADE,
            CaseEventKind.PROMISE_KEPT,
            CaseEventKind.PROMISE_PUT_RIGHT,
            CaseEventKind.PROMISE_MOVED,
            CaseEventKind.PROGRESS_TOLD,
            CaseEventKind.PROGRESS_WRITTEN,
            CaseEventKind.CUSTOMER_WRITTEN,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.CUSTOMER_REMINDED,
            CaseEventKind.CUSTOMER_UPDATED,
            CaseEventKind.SATISFACTION_CONFIRMED,
            CaseEventKind.NOT_SOLVED,
            CaseEventKind.REOPENED);

    @Inject
    TimelineQueries timeline;

    @Inject
    CommitmentQueries commitments;

    @Inject
    WorkingHours hours;

    /** Whether the customer heard from us or spoke with us then. With a step of the plan she hears only where she is told. */
    public static boolean isHeard(CaseEventKind kind, Map<String, String> payload) {
        return HEARD.contains(kind)
                && (!PromiseKind.PLAN_STEP.name().equals(payload.get("kind"))
                        || kind == CaseEventKind.PROMISE_MOVED
                        || payload.containsKey("method"));
    }

    /** When she last heard from us or spoke with us: in a case without any such event, when it began. */
    Instant at(long caseId) {
        List<TimelineEntry> all = timeline.of(caseId);
        return all.stream()
                .filter(entry -> isHeard(entry.kind(), entry.payload()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> all.get(0))
                .recordedAt();
    }

    /** When she will have heard nothing for the interval agreed with her; as exact as a timer of the engine. */
    Instant intervalEnds(long caseId) {
        return hours.plusDays(at(caseId), commitments.newsEveryDays(caseId)).truncatedTo(ChronoUnit.MILLIS);
    }
}
