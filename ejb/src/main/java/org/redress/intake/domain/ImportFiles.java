package org.redress.intake.domain;

import java.io.InputStream;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** Where uploaded files lie, and how they are read. */
public interface ImportFiles {
    /**
     * Keeps an uploaded file until it belongs to a job or is discarded.
     *
     * @throws FileRefused when it is larger than allowed or empty; nothing of it is kept then
     */
    KeptFile keep(InputStream content);

    /** The size in megabytes (1,048,576 bytes) above which a file is refused. */
    long largestMegabytes();

    /** Gives a kept file the name of its job. */
    void rename(KeptFile file, String jobName);

    /** Forgets a kept file that belongs to no job. */
    void discard(KeptFile file);

    /**
     * Reads a file row by row without holding it in memory.
     *
     * @param row gets the cells by heading and the line where the row begins; the cells are empty when the row has fewer
     *     or more columns than the heading
     * @throws FileRefused when the heading lacks a column, or encoding or quoting is broken
     */
    void read(String name, ImportProfile profile, ObjLongConsumer<Map<String, String>> row);

    /** The profiles there are, by id. */
    Map<String, ImportProfile> profiles();
}
