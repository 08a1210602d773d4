package org.redress.notification.domain;

/**
 * To whom a message goes.
 *
 * @param kind who that is to us
 * @param id her number among those of that kind
 * @param name as it stands on the envelope; may be empty
 * @param address her e-mail address, or where a system takes events; empty when there is none
 * @param language the language she is written in, as a language tag
 */
public record Addressee(RecipientKind kind, long id, String name, String address, String language) {
    public static Addressee customer(long customerId, String name, String address, String language) {
        return new Addressee(RecipientKind.CUSTOMER, customerId, name, address, language);
    }

    public static Addressee staff(long staffId, String name, String address, String language) {
        return new Addressee(RecipientKind.STAFF, staffId, name, address, language);
    }

    public static Addressee stakeholder(long stakeholderId, String name, String address, String language) {
        return new Addressee(RecipientKind.STAKEHOLDER, stakeholderId, name, address, language);
    }

    /** Another system, by its subscription to case events. */
    public static Addressee subscription(long subscriptionId, String name, String url) {
        return new Addressee(RecipientKind.SUBSCRIPTION, subscriptionId, name, url, "en");
    }

    /** A department by the number of the role whose contact it is. */
    public static Addressee department(long roleNumber, String name, String address, String language) {
        return new Addressee(RecipientKind.DEPARTMENT, roleNumber, name, address, language);
    }

    /** By what she is reached. */
    public Carrier carrier() {
        if (kind == RecipientKind.SUBSCRIPTION) {
            return Carrier.WEBHOOK;
        }
        return address.isBlank() ? Carrier.POST : Carrier.MAIL;
    }

    @Override
    public String toString() {
        return "Addressee[" + kind + "#" + id + "]";
    }
}
