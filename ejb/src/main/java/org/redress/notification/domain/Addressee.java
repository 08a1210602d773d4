package org.redress.notification.domain;

/**
 * To whom a message goes.
 *
 * @param customerId the customer
 * @param address her e-mail address; empty when she gave none
 * @param language the language she is written in, as a language tag
 */
public record Addressee(long customerId, String address, String language) {
    @Override
    public String toString() {
        return "Addressee#" + customerId;
    }
}
