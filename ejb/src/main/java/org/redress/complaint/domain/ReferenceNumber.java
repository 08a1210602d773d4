package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number that was given out as a reference, from a sequence of its own; never given twice. */
@Entity
@Table(name = "reference_number")
public class ReferenceNumber {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_number_seq")
    @SequenceGenerator(name = "reference_number_seq", sequenceName = "reference_number_seq", allocationSize = 50)
    @Column(name = "given_number")
    private long number;

    @Column(name = "given_at")
    private Instant givenAt;

    protected ReferenceNumber() {}

    public ReferenceNumber(Instant givenAt) {
        this.givenAt = givenAt;
    }

    public long number() {
        return number;
    }
}
