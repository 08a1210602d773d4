package org.redress.recovery.domain;

import java.util.Set;
import java.util.function.Predicate;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;

/**
 * The six steps by which a customer is won back; each is done when the case holds what shows it, or when somebody says so.
 * Source: R-096, D-16.
 */
public enum RecoveryStep {
    /** Apologise sincerely: the letter that acknowledges a complaint says that we are sorry. */
    APOLOGISE(CaseEventKind.ACKNOWLEDGED),
    /** Fix the problem, not the blame. */
    FIX_THE_PROBLEM(CaseEventKind.SOLUTION_APPLIED, CaseEventKind.RESOLVED_AT_FIRST_CONTACT),
    /** Do something extra. */
    DO_SOMETHING_EXTRA(
            RecoveryStep::isGesture, CaseEventKind.SOLUTION_APPLIED, CaseEventKind.RESOLVED_AT_FIRST_CONTACT),
    /** Involve the customer in the solution. */
    INVOLVE_THE_CUSTOMER(CaseEventKind.PLAN_AGREED),
    /** Ask afterwards whether it stays solved. */
    FOLLOW_UP(CaseEventKind.STAYS_SOLVED, CaseEventKind.CAME_BACK, CaseEventKind.FOLLOW_UP_WRITTEN),
    /** Ask for repeat business. */
    ASK_FOR_BUSINESS(RecoveryStep::isAsking, CaseEventKind.STAYS_SOLVED);

    private static final Set<String> GESTURES = Set.of("GOODWILL", "VOUCHER", "GIFT_CERTIFICATE");

    private final Predicate<CaseEvent> further;
    private final Set<CaseEventKind> shownBy;

    RecoveryStep(CaseEventKind... shownBy) {
        this(event -> true, shownBy);
    }

    RecoveryStep(Predicate<CaseEvent> further, CaseEventKind... shownBy) {
        this.further = further;
        this.shownBy = Set.of(shownBy);
    }

    /** Whether what happened shows that the step is done. */
    public boolean isShownBy(CaseEvent event) {
        return shownBy.contains(event.kind()) && further.test(event);
    }

    /** Whether it belongs before the closure; the others come when the customer is asked whether it stays solved. */
    public boolean isBeforeTheClosure() {
        return this != FOLLOW_UP && this != ASK_FOR_BUSINESS;
    }

    private static boolean isGesture(CaseEvent event) {
        return GESTURES.contains(event.payload().getOrDefault("remedy", ""));
    }

    private static boolean isAsking(CaseEvent event) {
        return Boolean.parseBoolean(event.payload().get("askedForBusiness"));
    }
}
