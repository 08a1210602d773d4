package org.redress.studio.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChange;

/** The difference of a release as one text that is kept with it, and read again in any language. */
public final class ChangesAsJson {
    private ChangesAsJson() {}

    public static String of(List<FileDifference> differences) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        differences.forEach(file -> files.add(file(file)));
        return files.build().toString();
    }

    /** The difference that is written so. */
    public static List<FileDifference> read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(file -> new FileDifference(file.getString("file"), changes(file.getJsonArray("changes"))))
                    .toList();
        }
    }

    private static JsonObjectBuilder file(FileDifference file) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        file.changes().forEach(change -> changes.add(change(change)));
        return Json.createObjectBuilder().add("file", file.resource()).add("changes", changes);
    }

    private static JsonObjectBuilder change(ModelChange change) {
        return Json.createObjectBuilder()
                .add("kind", change.kind().name())
                .add("code", change.code().name())
                .add("element", change.element())
                .add("arguments", Json.createArrayBuilder(change.arguments()));
    }

    private static List<ModelChange> changes(JsonArray changes) {
        return changes.getValuesAs(JsonObject.class).stream()
                .map(change -> new ModelChange(
                        ChangeKind.valueOf(change.getString("kind")),
                        change.getString("element"),
                        ChangeCode.valueOf(change.getString("code")),
                        change.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()))
                .toList();
    }
}
