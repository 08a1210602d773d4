package org.redress.intake.domain;

import java.util.List;
import java.util.Optional;

/** Where imports are kept. */
public interface ImportRepository {
    void add(ImportJob job);

    Optional<ImportJob> job(long id);

    /** The newest jobs, newest first. */
    List<ImportJob> newest(int atMost);

    /** Jobs that were running when the server stopped. */
    List<ImportJob> running();

    void add(ImportLine line);

    /** Forgets the report of an earlier pass. */
    void removeLines(long jobId);

    /** The report in the order of the file. */
    List<ImportLine> lines(long jobId);

    void remember(ImportedCase imported);

    Optional<ImportedCase> imported(String profileId, String key);
}
