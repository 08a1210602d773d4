package org.redress.notification.boundary;

import java.util.HashMap;
import java.util.Map;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.notification.domain.LetterWords;

/** What the letter about a later time says around it: we are sorry for one of ours, and thank her for one of her own. Source: R-078. */
final class NewTimeWords {
    private NewTimeWords() {}

    static Map<String, String> of(CaseEventRecorded happened, String reason, LetterWords words) {
        boolean hers = "CUSTOMER".equals(happened.event().payload().get("outcome"));
        Map<String, String> facts = new HashMap<>();
        facts.put("thanks", words.word(hers ? "later.hers" : "later.ours"));
        if (!reason.isBlank()) {
            facts.put("why", words.word(hers ? "later.hers.why" : "later.ours.why", reason));
        }
        if (!hers) {
            facts.put("sorry", words.word("later.ours.sorry"));
        }
        return facts;
    }
}
