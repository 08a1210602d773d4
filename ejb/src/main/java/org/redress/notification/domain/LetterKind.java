package org.redress.notification.domain;

import java.util.Locale;
import org.redress.complaint.domain.ContactKind;

/** Which letters there are; each has a template for every language. */
public enum LetterKind {
    /** That we have the complaint, are sorry, and when the customer next hears. */
    ACKNOWLEDGEMENT,
    /** That we have what is no complaint, with pleasure, and when the customer next hears. */
    RECEIPT,
    /** What was agreed: the solution, who does what by when. */
    PLAN,
    /** What came of it. */
    OUTCOME,
    /** That we would like to know whether it is put right, and until when we wait for the answer. */
    REMINDER_TO_CONFIRM,
    /** That the case is closed, with thanks. */
    CLOSING,
    /** That the case is closed without an answer, and how to come back to it. */
    CLOSING_UNANSWERED,
    /** Our answer to what is no complaint, with thanks. */
    ANSWER;

    /** The letter that is written in its place about something that is no complaint. Source: R-009. */
    public LetterKind forA(ContactKind contact) {
        if (contact == ContactKind.COMPLAINT) {
            return this;
        }
        return switch (this) {
            case ACKNOWLEDGEMENT -> RECEIPT;
            case CLOSING -> ANSWER;
            case RECEIPT, PLAN, OUTCOME, REMINDER_TO_CONFIRM, CLOSING_UNANSWERED, ANSWER -> this;
        };
    }

    /** The name of the template's file, without the language. */
    public String template() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
