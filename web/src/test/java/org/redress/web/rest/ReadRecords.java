package org.redress.web.rest;

import jakarta.json.JsonObject;
import java.util.Map;

/** Reads records as the interface does, for tests of other packages. */
public final class ReadRecords {
    private ReadRecords() {}

    public static <T extends Record> T read(Class<T> type, JsonObject json) {
        return RecordReader.read(type, json, Map.of());
    }
}
