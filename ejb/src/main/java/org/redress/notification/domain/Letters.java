package org.redress.notification.domain;

import java.util.List;
import java.util.Map;

/** Writes letters from the templates of a language. */
public interface Letters {
    /**
     * The letter with those facts in their places.
     *
     * @param language a language tag; English when there are no templates in it
     */
    Letter write(LetterKind kind, String language, Map<String, String> facts);

    /** The languages there are letters in, as language tags. */
    List<String> languages();

    /** Invented facts to show a letter with. */
    Map<String, String> sample(LetterKind kind, String language);

    /** What a message to a customer may begin with, in the order they are offered; in English where there are none in that language. */
    List<MessageTemplate> messageTemplates(String language);

    /** The words of a language; the English ones when there are none in it. */
    LetterWords words(String language);
}
