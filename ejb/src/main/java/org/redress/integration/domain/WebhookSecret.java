package org.redress.integration.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What events are signed with: 256 random bits that the receiver knows, too, written as Standard Webhooks has it.
 *
 * @param text shown once, and kept sealed
 */
public record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public WebhookSecret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret begins with " + PREFIX);
        }
    }

    public static WebhookSecret fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bits));
    }

    /**
     * The signature of what is sent, as it stands in the header.
     *
     * @param id the id of the message
     * @param second when it is sent, in seconds since 1970
     */
    public String sign(String id, long second, String body) {
        byte[] signed = (id + "." + second + "." + body).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), MAC));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret";
    }
}
