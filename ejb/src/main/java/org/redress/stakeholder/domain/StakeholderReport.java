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
import java.time.Instant;

/** That a stakeholder was told: when, by whom, in which way. Written once, never changed. */
@Entity
@Table(name = "stakeholder_report")
public class StakeholderReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder_report_seq")
    @SequenceGenerator(name = "stakeholder_report_seq", sequenceName = "stakeholder_report_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "stakeholder_id")
    private long stakeholderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_way")
    private ReportWay way;

    private String note;

    @Column(name = "told_by")
    private long toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    protected StakeholderReport() {}

    StakeholderReport(long caseId, long stakeholderId, ReportWay way, String note, long toldBy, Instant toldAt) {
        this.caseId = caseId;
        this.stakeholderId = stakeholderId;
        this.way = way;
        this.note = note.strip();
        this.toldBy = toldBy;
        this.toldAt = toldAt;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long stakeholderId() {
        return stakeholderId;
    }

    public ReportWay way() {
        return way;
    }

    public String note() {
        return note;
    }

    public long toldBy() {
        return toldBy;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
