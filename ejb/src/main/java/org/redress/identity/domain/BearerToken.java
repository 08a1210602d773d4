package org.redress.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What another system sends to say who it is: 256 random bits behind a prefix by which scanners find it where it was left
 * lying about.
 *
 * @param text shown once and kept nowhere
 */
public record BearerToken(String text) {
    private static final String PREFIX = "redress_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static BearerToken fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new BearerToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /**
     * The SHA-256 of the text in hexadecimal, by which a token is kept and found. It needs no salt and no iterations:
     * nobody guesses 256 random bits, and how long a search for a hash takes tells nothing about the token.
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
        return "BearerToken";
    }
}
