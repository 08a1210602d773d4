package org.redress.complaint.domain;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a case through the process. The first starts with registration; a case that is opened again gets
 * another. Promises, events and the clock belong to the case, not to a run.
 */
@Entity
@Table(name = "case_run")
public class CaseRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_run_seq")
    @SequenceGenerator(name = "case_run_seq", sequenceName = "case_run_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "run_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_point")
    private EntryPoint entryPoint;

    @Nullable
    @Column(name = "root_instance")
    private String rootInstance;

    @Nullable
    @Column(name = "release_number")
    private Integer release;

    @Column(name = "started_at")
    private Instant startedAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected CaseRun() {}

    public CaseRun(long caseId, int number, EntryPoint entryPoint, Instant startedAt) {
        this.caseId = caseId;
        this.number = number;
        this.entryPoint = entryPoint;
        this.startedAt = startedAt;
    }

    /** The engine has started the run. */
    public void startedAs(StartedRun started) {
        rootInstance = started.rootInstance();
        release = started.release();
    }

    /** The run is over; a second end changes nothing. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public EntryPoint entryPoint() {
        return entryPoint;
    }

    /** The number of the release it runs on; none when no process was started for it. */
    public Optional<Integer> release() {
        return Optional.ofNullable(release);
    }

    public Optional<String> rootInstance() {
        return Optional.ofNullable(rootInstance);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
