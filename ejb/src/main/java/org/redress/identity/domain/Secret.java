package org.redress.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Random text that opens something to whoever shows it: the one place that makes such a text, and says what is kept of it.
 *
 * @param text shown once and kept nowhere
 */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** That many random bytes as letters, digits, hyphens and underscores. */
    public static Secret random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /**
     * The SHA-256 of the text in hexadecimal, by which it is kept and found. It needs no salt and no iterations: nobody
     * guesses 128 random bits or more, and how long a search for a hash takes tells nothing about the text.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
