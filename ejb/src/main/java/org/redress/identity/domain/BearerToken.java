package org.redress.identity.domain;

/**
 * What another system sends to say who it is: 256 random bits behind a prefix by which scanners find it where it was left
 * lying about.
 *
 * @param text shown once and kept nowhere
 */
public record BearerToken(String text) {
    private static final String PREFIX = "redress_";
    private static final int BYTES = 32;

    public static BearerToken fresh() {
        return new BearerToken(PREFIX + Secret.random(BYTES).text());
    }

    /** By which a token is kept and found. */
    public String hash() {
        return new Secret(text).hash();
    }

    @Override
    public String toString() {
        return "BearerToken";
    }
}
