package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;

/**
 * What a case event says about waiting for somebody else.
 *
 * @param key what is waited for, the same where the wait begins and where it ends; of waits with one key only one is open
 * @param cause why that is no time of ours
 * @param begins whether the wait begins or ends
 */
record Wait(String key, PauseCause cause, boolean begins) {
    /** What the key of a wait during force majeure begins with; its id follows. */
    static final String INTERRUPTION = "interruption:";

    private static final String QUESTION = "question";
    private static final String SUPPLIER = "SUPPLIER";
    private static final String CONFIRMATION = "confirmation";

    /**
     * The customer is waited for while a question to her is open, and from when she was told the outcome until she says whether it is
     * solved or we stop waiting, or the case begins anew after it was merged; a supplier while something is asked of him. Source.
     */
    static Optional<Wait> of(CaseEvent event) {
        return switch (event.kind()) {
            case INFORMATION_REQUESTED -> begin(QUESTION, PauseCause.WAITING_FOR_CUSTOMER);
            case CUSTOMER_ANSWERED, QUESTION_DROPPED -> end(QUESTION, PauseCause.WAITING_FOR_CUSTOMER);
            case CUSTOMER_INFORMED -> begin(CONFIRMATION, PauseCause.WAITING_FOR_CUSTOMER);
            case SATISFACTION_CONFIRMED, NOT_SOLVED, CUSTOMER_SILENT, CUSTOMER_BACK, CASE_PARTED ->
                end(CONFIRMATION, PauseCause.WAITING_FOR_CUSTOMER);
            case PARTICIPANT_ASKED ->
                isOfSupplier(event) ? begin(request(event), PauseCause.WAITING_FOR_SUPPLIER) : Optional.empty();
            case PARTICIPANT_ANSWERED, PARTICIPANT_RELEASED -> end(request(event), PauseCause.WAITING_FOR_SUPPLIER);
            case FORCE_MAJEURE_BEGAN -> begin(interruption(event), PauseCause.FORCE_MAJEURE);
            case FORCE_MAJEURE_ENDED -> end(interruption(event), PauseCause.FORCE_MAJEURE);
            default -> Optional.empty();
        };
    }

    /** Whether an event of that kind can begin or end a wait. */
    static boolean isOn(CaseEventKind kind) {
        return of(CaseEvent.of(0, kind, Instant.EPOCH).with("role", SUPPLIER)).isPresent();
    }

    private static boolean isOfSupplier(CaseEvent event) {
        return SUPPLIER.equals(event.payload().get("role"));
    }

    private static String request(CaseEvent event) {
        return "request:" + event.payload().get("request");
    }

    private static String interruption(CaseEvent event) {
        return INTERRUPTION + event.payload().get("interruption");
    }

    private static Optional<Wait> begin(String key, PauseCause cause) {
        return Optional.of(new Wait(key, cause, true));
    }

    private static Optional<Wait> end(String key, PauseCause cause) {
        return Optional.of(new Wait(key, cause, false));
    }
}
