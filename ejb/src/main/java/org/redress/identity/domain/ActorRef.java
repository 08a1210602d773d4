package org.redress.identity.domain;

/**
 * Points at whoever acted, one of us or not, where a name would be personal data, as in an error's details: pages put the
 * name, or what it is, in its place.
 *
 * @param reference as {@link Actor#reference()} says it
 */
public record ActorRef(String reference) {
    private static final String STAFF = "staff:";

    public static ActorRef of(long staffId) {
        return new ActorRef(STAFF + staffId);
    }

    public boolean isStaff() {
        return reference.startsWith(STAFF);
    }

    public long staffId() {
        return Long.parseLong(reference.substring(STAFF.length()));
    }

    /** What it is: staff, client, customer, process. */
    public String kind() {
        return reference.replaceAll(":.*", "");
    }

    @Override
    public String toString() {
        return reference;
    }
}
