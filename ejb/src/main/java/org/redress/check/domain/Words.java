package org.redress.check.domain;

import java.util.Locale;
import java.util.Map;

/**
 * A text of a model, in the language of the model and in those it was translated into.
 *
 * @param text in the language of the model
 * @param others by language tag
 */
public record Words(String text, Map<String, String> others) {
    public Words {
        others = Map.copyOf(others);
    }

    /** In that language, or the one of the model when nobody translated it. */
    public String in(Locale language) {
        return others.getOrDefault(language.toLanguageTag(), others.getOrDefault(language.getLanguage(), text));
    }
}
