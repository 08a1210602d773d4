package org.redress.web.correspondence;

import java.io.Serializable;

/**
 * One of several cases whose customers are told the same.
 *
 * @param words the text as it reads there
 * @param refusal why it does not go out there; empty where it does
 * @param sent whether it has gone out
 */
public record ToldCase(
        long caseId, String reference, String title, String customer, String words, String refusal, boolean sent)
        implements Serializable {
    /** Whether it goes out when it is sent. */
    public boolean isReady() {
        return refusal.isEmpty() && !sent;
    }

    /** How it stands, as the end of the key of a word. */
    public String getStanding() {
        return sent ? "sent" : isReady() ? "ready" : "not";
    }

    ToldCase gone() {
        return new ToldCase(caseId, reference, title, customer, words, "", true);
    }

    ToldCase refused(String why) {
        return new ToldCase(caseId, reference, title, customer, words, why, false);
    }

    @Override
    public String toString() {
        return "ToldCase[" + caseId + "]";
    }
}
