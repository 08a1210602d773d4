package org.redress.identity.domain;

/**
 * Points at a staff member where a name would be personal data, as in an error's details: pages put the name in its
 * place.
 */
public record StaffRef(long staffId) {
    @Override
    public String toString() {
        return "staff:" + staffId;
    }
}
