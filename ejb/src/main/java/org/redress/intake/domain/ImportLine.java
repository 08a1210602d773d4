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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one row of a file: the report of an import is made of these. */
@Entity
@Table(name = "import_line")
public class ImportLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_line_seq")
    @SequenceGenerator(name = "import_line_seq", sequenceName = "import_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "job_id")
    private long jobId;

    @Column(name = "line_number")
    private long line;

    @Column(name = "source_key")
    private String sourceKey;

    @Enumerated(EnumType.STRING)
    private RowResult result;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RowProblem problem;

    @Nullable
    private String field;

    @Nullable
    @Column(name = "case_id")
    private Long caseId;

    protected ImportLine() {}

    private ImportLine(long jobId, long line, String key, RowResult result) {
        this.jobId = jobId;
        this.line = line;
        this.sourceKey = key;
        this.result = result;
    }

    public static ImportLine registered(long jobId, ImportedRow row, long caseId) {
        ImportLine line =
                new ImportLine(jobId, row.line(), row.key(), row.isClosed() ? RowResult.CLOSED : RowResult.OPEN);
        line.caseId = caseId;
        return line;
    }

    public static ImportLine known(long jobId, ImportedRow row, long caseId) {
        ImportLine line = new ImportLine(jobId, row.line(), row.key(), RowResult.KNOWN);
        line.caseId = caseId;
        return line;
    }

    public static ImportLine rejected(long jobId, RowVerdict.Rejected row) {
        ImportLine line = new ImportLine(jobId, row.line(), row.key(), RowResult.REJECTED);
        line.problem = row.problem();
        line.field = row.field();
        return line;
    }

    public long line() {
        return line;
    }

    public String key() {
        return sourceKey;
    }

    public RowResult result() {
        return result;
    }

    public Optional<RowProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public String field() {
        return field == null ? "" : field;
    }

    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }
}
