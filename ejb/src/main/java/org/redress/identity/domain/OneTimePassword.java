package org.redress.identity.domain;

import java.security.SecureRandom;

/**
 * A password somebody else made up, good for one sign-in: 20 letters and digits that are not mistaken for each other.
 *
 * @param text shown once and kept nowhere
 */
public record OneTimePassword(String text) {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimePassword fresh() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return new OneTimePassword(text.toString());
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
