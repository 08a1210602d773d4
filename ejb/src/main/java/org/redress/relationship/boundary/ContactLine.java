package org.redress.relationship.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Grade;
import org.redress.relationship.domain.ContactReason;

/**
 * One line of the log of contacts: written down by itself, or read off the history of a case.
 *
 * @param at when
 * @param caseId about which case; empty when about none
 * @param event what happened in the case, where it is read off its history
 * @param reason why she was contacted, where that was written down by itself
 * @param method how, where it is known
 * @param by who made it, as the kind of an actor: {@code customer} where she came to us
 * @param staffId who of us, where it was a person
 * @param grade what she meant to us then, where that was written down
 * @param note what was written down; may be empty
 * @param untimely whether she was disturbed at a time at which she should not be
 */
public record ContactLine(
        Instant at,
        Optional<Long> caseId,
        Optional<CaseEventKind> event,
        Optional<ContactReason> reason,
        Optional<ContactMethod> method,
        String by,
        Optional<Long> staffId,
        Optional<Grade> grade,
        String note,
        boolean untimely) {
    static final String CUSTOMER = "customer";

    /** Whether we contacted her. */
    public boolean isOurs() {
        return !CUSTOMER.equals(by);
    }

    @Override
    public String toString() {
        return "ContactLine " + at;
    }
}
