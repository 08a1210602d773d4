package org.redress.process.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.check.domain.Words;

/** A text of a model while its languages are read one by one. */
final class DrawnWords {
    private final Map<String, String> others = new TreeMap<>();
    private @Nullable String text;

    /** The text, in the language of the model when none is named. */
    void say(@Nullable String language, String words) {
        if (language == null) {
            text = words;
        } else {
            others.put(language, words);
        }
    }

    /** Nothing when it is not said in the language of the model. */
    Optional<Words> words() {
        return Optional.ofNullable(text).map(said -> new Words(said, others));
    }
}
