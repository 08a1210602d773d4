package org.redress.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a colleague had her summary of a day, or that there was nothing to tell her. One a person and day, however many servers there
 * are; the next one goes on where this one ended. Source: R-065.
 */
@Entity
@Table(name = "digest")
public class Digest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "digest_seq")
    @SequenceGenerator(name = "digest_seq", sequenceName = "digest_seq", allocationSize = 50)
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "digest_on")
    private LocalDate on;

    @Column(name = "reaches_until")
    private Instant reachesUntil;

    @Column(name = "line_count")
    private int lines;

    protected Digest() {}

    /**
     * @param on the day, in the zone of the house
     * @param reachesUntil what happened until then is in it
     * @param lines how much there was to tell; 0 when nothing was written
     */
    public Digest(long staffId, LocalDate on, Instant reachesUntil, int lines) {
        this.staffId = staffId;
        this.on = on;
        this.reachesUntil = reachesUntil;
        this.lines = lines;
    }

    public long staffId() {
        return staffId;
    }

    public LocalDate on() {
        return on;
    }

    public Instant reachesUntil() {
        return reachesUntil;
    }

    public int lines() {
        return lines;
    }
}
