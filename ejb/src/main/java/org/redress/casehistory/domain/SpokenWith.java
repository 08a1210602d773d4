package org.redress.casehistory.domain;

import static org.redress.casehistory.domain.CaseEventKind.ABUSE_STAGE_TAKEN;
import static org.redress.casehistory.domain.CaseEventKind.CAME_BACK;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_BACK;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_CAME_AGAIN;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_INFORMED;
import static org.redress.casehistory.domain.CaseEventKind.NOT_SOLVED;
import static org.redress.casehistory.domain.CaseEventKind.PLAN_AGREED;
import static org.redress.casehistory.domain.CaseEventKind.PLAN_NOT_AGREED;
import static org.redress.casehistory.domain.CaseEventKind.PROGRESS_TOLD;
import static org.redress.casehistory.domain.CaseEventKind.PROMISE_MOVED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;
import static org.redress.casehistory.domain.CaseEventKind.REOPENED;
import static org.redress.casehistory.domain.CaseEventKind.RESOLVED_AT_FIRST_CONTACT;
import static org.redress.casehistory.domain.CaseEventKind.RESTATED;
import static org.redress.casehistory.domain.CaseEventKind.RESTATEMENT_CORRECTED;
import static org.redress.casehistory.domain.CaseEventKind.SATISFACTION_CONFIRMED;
import static org.redress.casehistory.domain.CaseEventKind.STAYS_SOLVED;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_HELD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The persons a customer had to talk to about a case: the staff members who recorded something that is said with her. One,
 * maybe two, are good; each further one is told of before. Source: R-069, W-16.
 *
 * @param staffIds in the order in which she first spoke with them
 */
public record SpokenWith(List<Long> staffIds) {
    private static final int GOOD = 2;
    private static final String STAFF = "staff:";
    private static final Set<CaseEventKind> TALKS = EnumSet.of(
            REGISTERED,
            CUSTOMER_ANSWERED,
            RESTATED,
            RESTATEMENT_CORRECTED,
            PLAN_AGREED,
            PLAN_NOT_AGREED,
            PROMISE_MOVED,
            VISIT_HELD,
            ABUSE_STAGE_TAKEN,
            PROGRESS_TOLD,
            CUSTOMER_INFORMED,
            SATISFACTION_CONFIRMED,
            NOT_SOLVED,
            CUSTOMER_BACK,
            CUSTOMER_CAME_AGAIN,
            RESOLVED_AT_FIRST_CONTACT,
            REOPENED,
            STAYS_SOLVED,
            CAME_BACK);

    public SpokenWith {
        staffIds = List.copyOf(staffIds);
    }

    /** What is said with a customer, whoever says it. */
    public static Set<CaseEventKind> talks() {
        return EnumSet.copyOf(TALKS);
    }

    /** Those of a history, in the order it was recorded. What machines and other systems recorded was said by nobody. */
    public static SpokenWith of(List<CaseEventRecorded> history) {
        return new SpokenWith(history.stream()
                .filter(recorded -> TALKS.contains(recorded.event().kind()))
                .map(CaseEventRecorded::actorReference)
                .filter(actor -> actor.startsWith(STAFF))
                .map(actor -> Long.valueOf(actor.substring(STAFF.length())))
                .distinct()
                .toList());
    }

    /** Whether she would be the third person, or a later one, whom the customer has to talk to. */
    public boolean isOneTooMany(long staffId) {
        return staffIds.size() >= GOOD && !staffIds.contains(staffId);
    }
}
