package org.redress.intake.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.CLIENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportNotReady;
import org.redress.intake.domain.ImportRepository;
import org.redress.intake.domain.KeptFile;

/** Takes files of complaints: upload, dry run, import. Source: R-002. */
@Stateless
public class ImportService {
    private static final int LONGEST_NAME = 255;

    @Inject
    ImportRepository imports;

    @Inject
    ImportFiles files;

    @Inject
    ImportQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Makes an import of a file that has arrived; nothing of it is read yet. {@link ImportReception} takes files in.
     *
     * @param fileName what the sender calls it
     * @return the id of the import
     * @throws LayoutUnknown when there is no such layout
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public long upload(String profileId, String fileName, KeptFile file) {
        queries.requireLayout(profileId);
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        ImportJob job =
                new ImportJob(profileId, name, file.sizeBytes(), actor.get().reference(), clock.instant());
        imports.add(job);
        files.rename(file, fileOf(job.id()));
        return job.id();
    }

    /**
     * Marks the import as being checked; {@link ImportRunner} then reads the file.
     *
     * @throws ImportNotFound when there is no such import
     * @throws ImportNotReady while it is running
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public void beginCheck(long jobId) {
        job(jobId).beginCheck();
        imports.removeLines(jobId);
    }

    /**
     * Marks the import as running; {@link ImportRunner} then registers the rows. Rows that are cases already stay what
     * they are.
     *
     * @throws ImportNotFound when there is no such import
     * @throws ImportNotReady when its file has not been checked, or it is running
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public void beginImport(long jobId) {
        job(jobId).beginImport();
        imports.removeLines(jobId);
    }

    /**
     * Marks the import as running without a dry run before it; {@link ImportRunner} reads the whole file before it registers
     * the first row.
     *
     * @throws ImportNotFound when there is no such import
     * @throws ImportNotReady when its file has been read before
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM, CLIENT})
    public void beginAtOnce(long jobId) {
        job(jobId).beginAtOnce();
    }

    private ImportJob job(long jobId) {
        return imports.job(jobId).filter(job -> job.isOpenTo(actor.get())).orElseThrow(ImportNotFound::new);
    }

    static String fileOf(long jobId) {
        return "import-" + jobId;
    }
}
