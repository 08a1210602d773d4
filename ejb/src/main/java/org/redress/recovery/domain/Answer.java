package org.redress.recovery.domain;

import org.redress.contact.domain.ContactMethod;

/**
 * What the customer answered when she was asked whether it stays solved.
 *
 * @param method how she was reached
 * @param words her own words, verbatim
 */
public record Answer(ContactMethod method, String words) {
    @Override
    public String toString() {
        return "Answer[" + method + "]";
    }
}
