package org.redress.process.comparison;

import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.Phrase;

/**
 * Something that an element of a model can have.
 *
 * @param about which one, where it can have several: a language, a setting; empty otherwise
 */
record Trait(ChangeCode code, Phrase about) {
    static Trait of(ChangeCode code) {
        return new Trait(code, Phrase.text(""));
    }

    static Trait of(ChangeCode code, String about) {
        return new Trait(code, Phrase.text(about));
    }
}
