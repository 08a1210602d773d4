package org.redress.notification.domain;

/**
 * What a letter is about: one event of one case. No two letters are about the same.
 *
 * @param letter which letter it calls for
 * @param caseId the case
 * @param eventNumber the number of the event in its case
 */
public record Fact(LetterKind letter, long caseId, int eventNumber) {
    /** A stable text that no other fact has. */
    public String key() {
        return letter + ":" + caseId + ":" + eventNumber;
    }
}
