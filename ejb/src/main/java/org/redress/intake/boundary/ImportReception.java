package org.redress.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.KeptFile;

/**
 * Takes a file in, outside any transaction: however slowly it arrives, none waits for it. The door is asked before the
 * first byte is read and again when the file is there.
 */
@ApplicationScoped
public class ImportReception {
    @Inject
    ImportQueries queries;

    @Inject
    ImportService service;

    @Inject
    ImportFiles files;

    /**
     * Keeps a file under a layout; nothing of it is understood yet.
     *
     * @param fileName what the sender calls it
     * @param content the bytes, read once and not closed
     * @return the id of the import
     * @throws LayoutUnknown when there is no such layout
     * @throws FileRefused when the file is empty or too large; nothing of it is kept then
     */
    public long receive(String profileId, String fileName, InputStream content) {
        queries.requireLayout(profileId);
        KeptFile file = files.keep(content);
        try {
            return service.upload(profileId, fileName, file);
        } catch (RuntimeException e) {
            files.discard(file);
            throw e;
        }
    }
}
