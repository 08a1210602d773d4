package org.redress.integration.domain;

/** Seals secrets, so that whoever reads the database alone cannot use them. */
public interface SecretSealer {
    String seal(WebhookSecret secret);

    /**
     * Opens what was sealed here.
     *
     * @throws SecretUnreadable when it was sealed under another key
     */
    WebhookSecret open(String sealed) throws SecretUnreadable;
}
