package org.redress.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody did about a step that had failed: had it tried again, corrected a fact, or skipped it with a reason. Never changed. */
@Entity
@Table(name = "repair")
public class Repair {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "repair_seq")
    @SequenceGenerator(name = "repair_seq", sequenceName = "repair_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private RepairKind kind;

    private String process;
    private String element;

    @Column(name = "element_name")
    private String elementName;

    private String fact;

    @Column(name = "fact_value")
    private String value;

    private String reason;

    @Column(name = "done_by")
    private long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Repair() {}

    private Repair(RepairKind kind, FailedStep step, long doneBy, Instant doneAt) {
        this.kind = kind;
        this.caseId = step.caseId();
        this.process = step.process();
        this.element = step.element();
        this.elementName = step.elementName();
        this.fact = "";
        this.value = "";
        this.reason = "";
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    /** It is tried again as it is. */
    public static Repair retried(FailedStep step, long by, Instant at) {
        return new Repair(RepairKind.RETRIED, step, by, at);
    }

    /** A fact was wrong. */
    public static Repair corrected(FailedStep step, String fact, String value, long by, Instant at) {
        Repair repair = new Repair(RepairKind.CORRECTED, step, by, at);
        repair.fact = fact;
        repair.value = value;
        return repair;
    }

    /** The case goes on without it. */
    public static Repair skipped(FailedStep step, String reason, long by, Instant at) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(step.element() + " is skipped without a reason");
        }
        Repair repair = new Repair(RepairKind.SKIPPED, step, by, at);
        repair.reason = reason.strip();
        return repair;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public RepairKind kind() {
        return kind;
    }

    public String process() {
        return process;
    }

    public String element() {
        return element;
    }

    public String elementName() {
        return elementName;
    }

    public String fact() {
        return fact;
    }

    public String value() {
        return value;
    }

    public String reason() {
        return reason;
    }

    public long doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
