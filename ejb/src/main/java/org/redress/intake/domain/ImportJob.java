package org.redress.intake.domain;

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
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.ClientActor;

/**
 * One file on its way in. It is uploaded, checked by a dry run and then imported, or refused as a whole. Importing the
 * same rows again registers nothing twice.
 */
@Entity
@Table(name = "import_job")
public class ImportJob {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job_seq")
    @SequenceGenerator(name = "import_job_seq", sequenceName = "import_job_seq", allocationSize = 50)
    private Long id;

    @Column(name = "profile_id")
    private String profileId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "rows_total")
    private long rowsTotal;

    @Column(name = "rows_read")
    private long rowsRead;

    @Column(name = "rows_open")
    private long rowsOpen;

    @Column(name = "rows_closed")
    private long rowsClosed;

    @Column(name = "rows_known")
    private long rowsKnown;

    @Column(name = "rows_rejected")
    private long rowsRejected;

    @Nullable
    @Enumerated(EnumType.STRING)
    private FileProblem problem;

    @Column(name = "problem_line")
    private long problemLine;

    @Nullable
    @Column(name = "problem_detail")
    private String problemDetail;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Version
    private long version;

    protected ImportJob() {}

    public ImportJob(String profileId, String fileName, long sizeBytes, String uploadedBy, Instant uploadedAt) {
        this.profileId = profileId;
        this.fileName = fileName;
        this.sizeBytes = sizeBytes;
        this.state = ImportState.UPLOADED;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** The dry run begins. */
    public void beginCheck() {
        requireIdle();
        state = ImportState.CHECKING;
        startCounting();
    }

    /** The import begins; only what a dry run has read to the end may be imported. */
    public void beginImport() {
        if (state != ImportState.CHECKED && state != ImportState.INTERRUPTED && state != ImportState.DONE) {
            throw new ImportNotReady(id, state);
        }
        state = ImportState.IMPORTING;
        startCounting();
    }

    /** The import begins without a dry run before it; its own first pass reads the file to the end. */
    public void beginAtOnce() {
        if (state != ImportState.UPLOADED) {
            throw new ImportNotReady(id, state);
        }
        state = ImportState.IMPORTING;
        startCounting();
    }

    public void count(RowResult result) {
        rowsRead++;
        switch (result) {
            case OPEN -> rowsOpen++;
            case CLOSED -> rowsClosed++;
            case KNOWN -> rowsKnown++;
            case REJECTED -> rowsRejected++;
        }
    }

    /** The last row has been read. */
    public void finish() {
        state = state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.DONE;
        rowsTotal = rowsRead;
    }

    /** The file as a whole cannot be read. */
    public void refuse(FileProblem why, long line, String detail) {
        state = ImportState.REFUSED;
        problem = why;
        problemLine = line;
        problemDetail = detail.length() > 200 ? detail.substring(0, 200) : detail;
    }

    /** The server stopped in the middle. */
    public void interrupt() {
        state = state == ImportState.CHECKING ? ImportState.UPLOADED : ImportState.INTERRUPTED;
    }

    /** Whether somebody may see and start it: people all of them, other systems those they sent. */
    public boolean isOpenTo(Actor actor) {
        return !(actor instanceof ClientActor) || actor.reference().equals(uploadedBy);
    }

    public boolean isRunning() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }

    private void requireIdle() {
        if (isRunning()) {
            throw new ImportNotReady(id, state);
        }
    }

    private void startCounting() {
        rowsRead = 0;
        rowsOpen = 0;
        rowsClosed = 0;
        rowsKnown = 0;
        rowsRejected = 0;
    }

    public long id() {
        return id;
    }

    public String profileId() {
        return profileId;
    }

    public String fileName() {
        return fileName;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public ImportState state() {
        return state;
    }

    public long rowsTotal() {
        return rowsTotal;
    }

    public long rowsRead() {
        return rowsRead;
    }

    public long rows(RowResult result) {
        return switch (result) {
            case OPEN -> rowsOpen;
            case CLOSED -> rowsClosed;
            case KNOWN -> rowsKnown;
            case REJECTED -> rowsRejected;
        };
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public long problemLine() {
        return problemLine;
    }

    public String problemDetail() {
        return problemDetail == null ? "" : problemDetail;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
