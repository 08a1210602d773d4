package org.redress.selfservice.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.identity.domain.Secret;

/**
 * The end of a link, by which it opens: 128 random bits.
 *
 * @param text sent once and kept nowhere
 */
public record LinkToken(String text) {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public static LinkToken fresh() {
        return new LinkToken(Secret.random(BYTES).text());
    }

    /** The token in a text; empty when it has not even the shape of one. */
    public static Optional<LinkToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** By which a link is kept and found. */
    public String hash() {
        return new Secret(text).hash();
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
