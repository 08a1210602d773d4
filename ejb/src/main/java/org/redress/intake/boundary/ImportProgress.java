package org.redress.intake.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.intake.domain.FileProblem;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportState;
import org.redress.intake.domain.RowResult;

/**
 * An import as its page shows it.
 *
 * @param rowsTotal how many rows the last whole pass counted; 0 before the first
 * @param rowsRead how many rows the present pass has read
 * @param open rows that became, or would become, open cases
 * @param closed rows that became, or would become, closed cases
 * @param known rows that are cases already
 * @param rejected rows that are not accepted
 * @param problem why the whole file is refused
 * @param problemLine where that shows, 0 for no single line
 */
public record ImportProgress(
        long jobId,
        String profileId,
        String fileName,
        long sizeBytes,
        ImportState state,
        long rowsTotal,
        long rowsRead,
        long open,
        long closed,
        long known,
        long rejected,
        Optional<FileProblem> problem,
        long problemLine,
        String problemDetail,
        Instant uploadedAt) {
    static ImportProgress of(ImportJob job) {
        return new ImportProgress(
                job.id(),
                job.profileId(),
                job.fileName(),
                job.sizeBytes(),
                job.state(),
                job.rowsTotal(),
                job.rowsRead(),
                job.rows(RowResult.OPEN),
                job.rows(RowResult.CLOSED),
                job.rows(RowResult.KNOWN),
                job.rows(RowResult.REJECTED),
                job.problem(),
                job.problemLine(),
                job.problemDetail(),
                job.uploadedAt());
    }

    public boolean isRunning() {
        return state == ImportState.CHECKING || state == ImportState.IMPORTING;
    }

    /** How far the present pass is, in whole per cent of the rows that were counted; 0 while nothing was counted. */
    public int percent() {
        return rowsTotal == 0 ? 0 : (int) Math.min(100, rowsRead * 100 / rowsTotal);
    }
}
