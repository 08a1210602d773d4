package org.redress.notification.boundary;

import org.redress.commitment.boundary.PromiseView;
import org.redress.notification.domain.LetterWords;

/** What was promised, in the words of whoever promised it or, where nobody typed any, in ours. */
final class PromisedWords {
    private PromisedWords() {}

    static String of(PromiseView promise, LetterWords words) {
        return promise.what().isBlank() ? words.of(promise.kind()) : promise.what();
    }

    /** To go on behind them in the same sentence. */
    static String unended(PromiseView promise, LetterWords words) {
        return of(promise, words).strip().replaceFirst("\\.$", "");
    }
}
