package org.redress.servicelevel.domain.clock;

import java.util.EnumSet;
import java.util.Set;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;

/** What of a case is measured: which events are the end of it. The name is stored: a measure is never renamed. Source. */
public enum Measure {
    /**
     * Until somebody talks with the customer about it, be it only to say that there is nothing new yet; a message that was left is
     * no talk. A case that is opened again is measured anew.
     */
    FIRST_RESPONSE(
            true,
            CaseEventKind.CUSTOMER_ANSWERED,
            CaseEventKind.VISIT_HELD,
            CaseEventKind.RESTATED,
            CaseEventKind.RESTATEMENT_CORRECTED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.PLAN_NOT_AGREED,
            CaseEventKind.PROGRESS_TOLD,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.RESOLVED_AT_FIRST_CONTACT,
            CaseEventKind.ENQUIRY_ANSWERED,
            CaseEventKind.REQUEST_GRANTED,
            CaseEventKind.REQUEST_DECLINED,
            CaseEventKind.CUSTOMER_THANKED),
    /** Until the customer has our answer: what we do about it, or that we do nothing. What comes after does not undo it. */
    ANSWER(
            false,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.RESOLVED_AT_FIRST_CONTACT,
            CaseEventKind.ENQUIRY_ANSWERED,
            CaseEventKind.REQUEST_GRANTED,
            CaseEventKind.REQUEST_DECLINED,
            CaseEventKind.CUSTOMER_THANKED),
    /** Until the case is cleared: closed or withdrawn. Opened again, it goes on. */
    RESOLUTION(false);

    private static final Set<CaseEventKind> CONTACTS =
            EnumSet.of(CaseEventKind.PROMISE_KEPT, CaseEventKind.PROMISE_PUT_RIGHT);
    private static final Set<CaseEventKind> ENDS =
            Set.of(CaseEventKind.CLOSED, CaseEventKind.WITHDRAWN, CaseEventKind.CASE_MERGED);

    private final boolean anew;
    private final Set<CaseEventKind> done;

    Measure(boolean anew, CaseEventKind... done) {
        this.anew = anew;
        this.done = Set.of(done);
    }

    /** Whether the event is what was waited for. What was read back while she complained, or she wrote alone, is no answer yet. */
    public boolean isReachedBy(CaseEvent event) {
        return done.contains(event.kind()) && !says("registration", event) && !says("alone", event)
                || this == FIRST_RESPONSE && isTalk(event);
    }

    /** Whether events of that kind can end what is measured. */
    boolean canBeDoneBy(CaseEventKind kind) {
        return ENDS.contains(kind) || done.contains(kind) || this == FIRST_RESPONSE && CONTACTS.contains(kind);
    }

    /** Whether a case has ended by it, as far as any clock goes. */
    public static boolean isEnd(CaseEventKind kind) {
        return ENDS.contains(kind);
    }

    /** Whether the clock stops: what was waited for has come, or the case has ended. */
    boolean isDoneBy(CaseEvent event) {
        return ENDS.contains(event.kind()) || isReachedBy(event);
    }

    /** Whether a case that is opened again is measured from that moment, as if it had just come in. */
    boolean beginsAnewWhenReopened() {
        return anew;
    }

    /** Whether a case that is opened again was not done after all. */
    boolean goesOnWhenReopened() {
        return this == RESOLUTION;
    }

    private static boolean isTalk(CaseEvent event) {
        return CONTACTS.contains(event.kind()) && says("talked", event);
    }

    private static boolean says(String fact, CaseEvent event) {
        return "true".equals(event.payload().get(fact));
    }
}
