package org.redress.stakeholder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody a case concerns. She waits until she was told or somebody gave the reason why she need not be; when the case
 * goes into a new round she waits again. The reports she got are kept apart and never change.
 */
@Entity
@Table(name = "stakeholder")
public class Stakeholder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_seq")
    @SequenceGenerator(name = "stakeholder_seq", sequenceName = "stakeholder_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stakeholder_role")
    private StakeholderRole role;

    private String name;
    private String contact;
    private boolean outside;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String reason;
    private String expected;

    /** Why the table names her who was put on the list by hand; empty when it does not. */
    @Column(name = "rule_reason")
    private String ruleReason;

    @Column(name = "by_rule")
    private boolean byRule;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String excuse;
    private String answer;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private long version;

    protected Stakeholder() {}

    public Stakeholder(long caseId, NewStakeholder who, Instant addedAt) {
        this.caseId = caseId;
        this.role = who.role();
        this.name = who.name();
        this.contact = who.contact();
        this.outside = who.outside();
        this.part = who.part();
        this.reason = who.reason();
        this.expected = who.expected();
        this.byRule = who.byRule();
        this.ruleReason = "";
        this.addedAt = addedAt;
        this.state = ReportState.WAITING;
        this.excuse = "";
        this.answer = "";
    }

    /** Somebody told her just now; the report itself is kept apart. */
    public StakeholderReport told(ReportWay way, String note, long by, Instant at) {
        state = ReportState.TOLD;
        excuse = "";
        return new StakeholderReport(caseId, id, way, note, by, at);
    }

    /** She need not be told this time. */
    public void excuse(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("stakeholder " + id + " is excused without a reason");
        }
        state = ReportState.EXCUSED;
        excuse = why.strip();
    }

    /** What she said to it. */
    public void answered(String words) {
        answer = words.strip();
    }

    /** The case goes into a new round: whoever was told must hear what is new. */
    public void waitAgain() {
        state = ReportState.WAITING;
        excuse = "";
    }

    /** Takes over how she is reached now, where that is known. */
    public void reachAt(NewStakeholder who) {
        name = who.name().isEmpty() ? name : who.name();
        contact = who.contact().isEmpty() ? contact : who.contact();
    }

    /** Whether a row of the decision table named her before. */
    public boolean isNamedBy(NewStakeholder who) {
        return role == who.role() && (byRule ? reason : ruleReason).equals(who.reason());
    }

    /** Whether one of the two was put on the list by hand, the other is named by the table, and both are the same party. */
    public boolean isJoinedBy(NewStakeholder who) {
        return ruleReason.isEmpty()
                && byRule != who.byRule()
                && role == who.role()
                && !name.isEmpty()
                && name.equalsIgnoreCase(who.name())
                && contact.equalsIgnoreCase(who.contact());
    }

    /** She is concerned for both reasons, and asked for what either asks. */
    public void join(NewStakeholder who) {
        ruleReason = byRule ? reason : who.reason();
        reason = byRule ? who.reason() : reason;
        expected = expected.isEmpty() ? who.expected() : expected;
        part = who.part() == Part.ACT ? Part.ACT : part;
        byRule = false;
    }

    public boolean isWaiting() {
        return state == ReportState.WAITING;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public StakeholderRole role() {
        return role;
    }

    public String name() {
        return name;
    }

    public String contact() {
        return contact;
    }

    public boolean isOutside() {
        return outside;
    }

    public Part part() {
        return part;
    }

    /** Why it concerns her: for two reasons, where somebody and the table named her. */
    public String reason() {
        return ruleReason.isEmpty() ? reason : reason + "; " + ruleReason;
    }

    /** What she is asked for; may be empty. */
    public String expected() {
        return expected;
    }

    public boolean isByRule() {
        return byRule || !ruleReason.isEmpty();
    }

    public ReportState state() {
        return state;
    }

    public String excuse() {
        return excuse;
    }

    public String answer() {
        return answer;
    }

    @Override
    public String toString() {
        return "Stakeholder#" + id;
    }
}
