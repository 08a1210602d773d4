package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who signed, as columns. */
@Embeddable
public class SignatoryRow implements Comparable<SignatoryRow> {
    private int position;

    @Enumerated(EnumType.STRING)
    private AgreementParty party;

    private String name;

    private String title;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected SignatoryRow() {}

    SignatoryRow(int position, Signatory signatory) {
        this.position = position;
        party = signatory.party();
        name = signatory.name();
        title = signatory.title();
        signedOn = signatory.signedOn();
    }

    Signatory signatory() {
        return new Signatory(party, name, title, signedOn);
    }

    @Override
    public int compareTo(SignatoryRow other) {
        return Integer.compare(position, other.position);
    }
}
