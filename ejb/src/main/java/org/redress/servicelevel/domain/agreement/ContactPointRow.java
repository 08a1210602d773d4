package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whom to turn to, as columns. */
@Embeddable
public class ContactPointRow implements Comparable<ContactPointRow> {
    private int position;

    @Enumerated(EnumType.STRING)
    private AgreementParty party;

    @Column(name = "contact_role")
    private String role;

    private String reach;

    protected ContactPointRow() {}

    ContactPointRow(int position, ContactPoint point) {
        this.position = position;
        party = point.party();
        role = point.role();
        reach = point.reach();
    }

    ContactPoint point() {
        return new ContactPoint(party, role, reach);
    }

    @Override
    public int compareTo(ContactPointRow other) {
        return Integer.compare(position, other.position);
    }
}
