package org.redress.identity.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256, a salt of its own and the number of iterations beside the hash, so
 * that the number can grow without anybody losing her password.
 *
 * @param text {@code algorithm$iterations$salt$hash}, the last two in base 64
 */
public record PasswordHash(String text) {
    /** The fewest iterations the hash of a secret is made with. */
    public static final int ITERATIONS = 600_000;

    /** As many as it takes to be a hash. */
    private static final int PUBLISHED_ITERATIONS = 1_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PasswordHash of(String password) {
        return of(password, ITERATIONS);
    }

    /** Of a password that the documentation prints: guessing it costs nobody anything, so neither does checking it. */
    public static PasswordHash ofPublished(String password) {
        return of(password, PUBLISHED_ITERATIONS);
    }

    static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ALGORITHM + "$" + iterations + "$" + base64(salt) + "$"
                + base64(derive(ALGORITHM, password, salt, iterations)));
    }

    /** A hash no password fits, as costly to try as any: for logins that do not exist. */
    public static PasswordHash ofNothing() {
        return new PasswordHash(ALGORITHM + "$" + ITERATIONS + "$" + base64(new byte[SALT_BYTES]) + "$"
                + base64(new byte[HASH_BITS / 8]));
    }

    public boolean fits(String password) {
        String[] parts = text.split("\\$", -1);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(parts[0], password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }

    private static byte[] derive(String algorithm, String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
