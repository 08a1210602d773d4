package org.redress.notification.domain;

/**
 * What a letter is about: one event of one case. Nobody gets two letters about the same.
 *
 * @param letter which letter it calls for
 * @param caseId the case
 * @param eventNumber the number of the event in its case
 */
public record Fact(LetterKind letter, long caseId, int eventNumber) {
    /** A stable text for this fact told to that receiver, that nothing else has. */
    public String keyFor(Addressee to) {
        return letter + ":" + caseId + ":" + eventNumber + ":" + to.kind() + ":" + to.id();
    }
}
