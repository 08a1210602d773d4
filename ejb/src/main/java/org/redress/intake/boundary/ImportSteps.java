package org.redress.intake.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.boundary.ComplaintImportService;
import org.redress.complaint.boundary.ImportComplaint;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.Allows;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportLine;
import org.redress.intake.domain.ImportRepository;
import org.redress.intake.domain.ImportedCase;
import org.redress.intake.domain.ImportedRow;
import org.redress.intake.domain.RowResult;
import org.redress.intake.domain.RowVerdict;

/** The single steps of a running import, each a transaction of its own: a row is registered whole or not at all. */
@Stateless
public class ImportSteps {
    @Inject
    ImportRepository imports;

    @Inject
    ComplaintImportService complaints;

    /** Counts rows of a dry run and keeps those that would not be registered for the report. */
    @Allows(SYSTEM)
    public void checked(long jobId, List<RowVerdict> rows) {
        ImportJob job = job(jobId);
        rows.forEach(row -> job.count(check(job, row)));
    }

    /** Registers one row unless it is a case already, and counts it. */
    @Allows(SYSTEM)
    public void register(long jobId, ImportedRow row) {
        ImportJob job = job(jobId);
        Optional<ImportedCase> known = imports.imported(job.profileId(), row.key());
        if (known.isPresent()) {
            imports.add(ImportLine.known(jobId, row, known.get().caseId()));
            job.count(RowResult.KNOWN);
            return;
        }
        long caseId = complaints.take(complaint(row)).caseId();
        imports.remember(new ImportedCase(job.profileId(), row.key(), caseId));
        imports.add(ImportLine.registered(jobId, row, caseId));
        job.count(row.isClosed() ? RowResult.CLOSED : RowResult.OPEN);
    }

    /** Puts a row that is not accepted into the report. */
    @Allows(SYSTEM)
    public void reject(long jobId, RowVerdict.Rejected row) {
        imports.add(ImportLine.rejected(jobId, row));
        job(jobId).count(RowResult.REJECTED);
    }

    /** The last row has been read. */
    @Allows(SYSTEM)
    public void finish(long jobId) {
        job(jobId).finish();
    }

    /** The file as a whole cannot be read. */
    @Allows(SYSTEM)
    public void refuse(long jobId, FileRefused why) {
        imports.removeLines(jobId);
        job(jobId)
                .refuse(why.problem(), why.line(), String.valueOf(why.details().get(1)));
    }

    /** The pass stopped before the last row; what was registered stays, and importing again goes on. */
    @Allows(SYSTEM)
    public void interrupted(long jobId) {
        job(jobId).interrupt();
    }

    /** Says of every import that was running when the server stopped that it was interrupted. */
    @Allows(SYSTEM)
    public void interruptRunning() {
        imports.running().forEach(ImportJob::interrupt);
    }

    private RowResult check(ImportJob job, RowVerdict verdict) {
        if (verdict instanceof RowVerdict.Rejected rejected) {
            imports.add(ImportLine.rejected(job.id(), rejected));
            return RowResult.REJECTED;
        }
        ImportedRow row = ((RowVerdict.Accepted) verdict).row();
        Optional<ImportedCase> known = imports.imported(job.profileId(), row.key());
        if (known.isPresent()) {
            imports.add(ImportLine.known(job.id(), row, known.get().caseId()));
            return RowResult.KNOWN;
        }
        return row.isClosed() ? RowResult.CLOSED : RowResult.OPEN;
    }

    private ImportJob job(long jobId) {
        return imports.job(jobId).orElseThrow(ImportNotFound::new);
    }

    private static ImportComplaint complaint(ImportedRow row) {
        return new ImportComplaint(
                Optional.empty(),
                Particulars.none(),
                Channel.valueOf(row.channel()),
                row.title(),
                row.words().orElse(""),
                Optional.empty(),
                HarmFacts.none(),
                new IncidentFacts(row.product().orElse(""), "", "", Optional.empty()),
                row.receivedAt(),
                row.closedAt(),
                Optional.empty());
    }
}
