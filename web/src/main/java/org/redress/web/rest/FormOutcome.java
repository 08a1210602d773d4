package org.redress.web.rest;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One way to complete a form from outside, with the command the page would build.
 *
 * @param formKey the form, as {@code form:assess}
 * @param name what the client calls this outcome; never renamed
 * @param summary what it means, in a sentence
 * @param body the command; its {@code workItemId} comes from the address
 * @param door what takes the command, with the id of the work item
 */
public record FormOutcome<T extends Record>(
        String formKey, String name, String summary, Class<T> body, BiConsumer<String, T> door) {
    private static final String WORK_ITEM = "workItemId";

    /** Nothing to fill in. */
    public record Nothing() {}

    /** What the body of the request looks like. */
    JsonObject schema() {
        return RecordSchema.of(body, Set.of(WORK_ITEM));
    }

    /**
     * Reads the body and makes ready to complete.
     *
     * @throws EntriesRefused when something in it does not fit
     */
    Runnable completion(String workItemId, byte[] sent) {
        T command = RecordReader.read(
                body, RecordBodyReader.object(new ByteArrayInputStream(sent)), Map.of(WORK_ITEM, workItemId));
        return () -> door.accept(workItemId, command);
    }
}
