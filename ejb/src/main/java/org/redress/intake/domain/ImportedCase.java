package org.redress.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Remembers that a row of a source has become a case, so that it never becomes a second one. */
@Entity
@Table(name = "imported_case")
public class ImportedCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "imported_case_seq")
    @SequenceGenerator(name = "imported_case_seq", sequenceName = "imported_case_seq", allocationSize = 50)
    private Long id;

    @Column(name = "profile_id")
    private String profileId;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "case_id")
    private long caseId;

    protected ImportedCase() {}

    public ImportedCase(String profileId, String key, long caseId) {
        this.profileId = profileId;
        this.sourceKey = key;
        this.caseId = caseId;
    }

    public long caseId() {
        return caseId;
    }
}
