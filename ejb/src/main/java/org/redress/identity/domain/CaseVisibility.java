package org.redress.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may see one case, where that is not everybody. There is none for most cases. A restricted case is seen by the
 * people named as its readers and by managers; a staff member the case is about never sees it, restricted or not.
 * {@link CaseCondition} is the rule that reads it. Source: R-017.
 */
@Entity
@Table(name = "case_visibility")
public class CaseVisibility {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "restricted_by")
    private @Nullable String restrictedBy;

    @Column(name = "restricted_at")
    private @Nullable Instant restrictedAt;

    @ElementCollection
    @CollectionTable(name = "case_reader", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "staff_id")
    private Set<Long> readers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "case_subject", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "staff_id")
    private Set<Long> subjects = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected CaseVisibility() {}

    public CaseVisibility(long caseId) {
        this.caseId = caseId;
    }

    /** Only these people and managers see the case from now on. */
    public void restrict(String why, Actor by, Instant at, Set<Long> itsReaders) {
        reason = why;
        restrictedBy = by.reference();
        restrictedAt = at;
        readers.clear();
        readers.addAll(itsReaders);
    }

    /** These people may see it, too. */
    public void openTo(Set<Long> moreReaders) {
        readers.addAll(moreReaders);
    }

    /** Everybody sees the case again, except the people it is about. */
    public void unrestrict() {
        reason = null;
        restrictedBy = null;
        restrictedAt = null;
        readers.clear();
    }

    /** The case is about this staff member. */
    public void concern(long staffId) {
        subjects.add(staffId);
    }

    public long caseId() {
        return caseId;
    }

    public boolean isRestricted() {
        return restrictedAt != null;
    }

    public Set<Long> readers() {
        return Set.copyOf(readers);
    }

    public Set<Long> subjects() {
        return Set.copyOf(subjects);
    }
}
