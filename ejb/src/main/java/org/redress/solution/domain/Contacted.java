package org.redress.solution.domain;

import java.time.Instant;
import org.redress.contact.domain.ContactMethod;

/**
 * Somebody who must act and was contacted. Source: R-075.
 *
 * @param who the person or place
 * @param method how
 * @param agreed what she will do, by when
 * @param at when
 */
public record Contacted(String who, ContactMethod method, String agreed, Instant at) {
    public Contacted {
        if (who.isBlank() || agreed.isBlank()) {
            throw new IllegalArgumentException("a contact says with whom and what was agreed");
        }
    }
}
