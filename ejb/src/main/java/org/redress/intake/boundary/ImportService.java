package org.redress.intake.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportJob;
import org.redress.intake.domain.ImportNotReady;
import org.redress.intake.domain.ImportRepository;

/** Takes files of complaints: upload, dry run, import. Source: R-002. */
@Stateless
public class ImportService {
    private static final int LONGEST_NAME = 255;

    @Inject
    ImportRepository imports;

    @Inject
    ImportFiles files;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps a file under a layout; nothing of it is read yet.
     *
     * @param fileName what the person called it
     * @param content the bytes, read once and not closed
     * @return the id of the import
     * @throws ImportNotFound when there is no such layout
     * @throws FileRefused when the file is empty or too large
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public long upload(String profileId, String fileName, InputStream content) {
        if (!files.profiles().containsKey(profileId)) {
            throw new ImportNotFound(profileId);
        }
        String kept = UUID.randomUUID().toString();
        long size = files.keep(kept, content);
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        ImportJob job = new ImportJob(profileId, name, size, actor.get().reference(), clock.instant());
        imports.add(job);
        files.rename(kept, fileOf(job.id()));
        return job.id();
    }

    /**
     * Marks the import as being checked; {@link ImportRunner} then reads the file.
     *
     * @throws ImportNotFound when there is no such import
     * @throws ImportNotReady while it is running
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
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
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public void beginImport(long jobId) {
        job(jobId).beginImport();
        imports.removeLines(jobId);
    }

    private ImportJob job(long jobId) {
        return imports.job(jobId).orElseThrow(() -> new ImportNotFound(jobId));
    }

    static String fileOf(long jobId) {
        return "import-" + jobId;
    }
}
