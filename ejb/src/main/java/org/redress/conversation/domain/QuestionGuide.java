package org.redress.conversation.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.complaint.domain.Nature;

/** What may be asked and what helps, in the language of whoever asks; a site has its own in place of the product's. */
public interface QuestionGuide {
    /** What to ask, open ones first; those for any complaint where it is not known what it is about. */
    List<String> questions(Optional<Nature> nature, Locale language);

    /** How questions begin. */
    QuestionStems stems(Locale language);

    /** What helps with somebody who feels like that. */
    String advice(Emotion emotion, Locale language);

    /** What helps with somebody of that style. */
    String advice(BehaviourStyle style, Locale language);
}
