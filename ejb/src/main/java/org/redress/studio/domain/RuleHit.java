package org.redress.studio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One time that a rule of a decision table decided something in a case, kept with what it decided. It is written once and never
 * changed: a row a time makes nobody wait for anybody, and knows the case, so that what may not be seen is not counted.
 */
@Entity
@Table(name = "rule_hit")
public class RuleHit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_hit_seq")
    @SequenceGenerator(name = "rule_hit_seq", sequenceName = "rule_hit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "release_number")
    private int release;

    private String decision;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "hit_at")
    private Instant hitAt;

    protected RuleHit() {}

    public RuleHit(int release, String decision, String rule, long caseId, Instant hitAt) {
        this.release = release;
        this.decision = decision;
        this.rule = rule;
        this.caseId = caseId;
        this.hitAt = hitAt;
    }

    /** The number of the release whose table decided. */
    public int release() {
        return release;
    }

    public String decision() {
        return decision;
    }

    public String rule() {
        return rule;
    }

    public long caseId() {
        return caseId;
    }

    public Instant hitAt() {
        return hitAt;
    }
}
