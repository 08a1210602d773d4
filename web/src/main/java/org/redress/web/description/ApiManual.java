package org.redress.web.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The document that describes the interface, in the order people read it: by subject, each operation with a line to copy. */
final class ApiManual {
    private static final Pattern BEFORE_VERSION = Pattern.compile("^.*/api/v1");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final JsonObject document;

    ApiManual(JsonObject document) {
        this.document = document;
    }

    /** All operations, by subject. */
    List<Subject> subjects() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        JsonObject paths = document.getJsonObject("paths");
        paths.forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                JsonObject told = operation.asJsonObject();
                byTag.computeIfAbsent(tag(told), tag -> new ArrayList<>()).add(operation(path, method, told));
            }
        }));
        Map<String, String> descriptions = objects(document.get("tags"))
                .collect(Collectors.toMap(
                        tag -> tag.getString("name"), tag -> tag.getString("description", ""), (one, other) -> one));
        return byTag.entrySet().stream()
                .map(tag -> new Subject(tag.getKey(), descriptions.getOrDefault(tag.getKey(), ""), tag.getValue()))
                .toList();
    }

    private Operation operation(String path, String method, JsonObject told) {
        List<Entry> entries = objects(told.get("parameters"))
                .map(this::resolved)
                .map(parameter -> new Entry(
                        parameter.getString("name"),
                        kind(parameter.getJsonObject("schema")),
                        parameter.getBoolean("required", false),
                        parameter.getString("description", "")))
                .toList();
        Optional<JsonObject> body = body(told);
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                BEFORE_VERSION.matcher(path).replaceFirst(""),
                told.getString("summary", ""),
                told.getString("description", ""),
                entries,
                body.map(this::fields).orElse(List.of()),
                answers(told),
                line(path, method, told, body));
    }

    private List<Entry> fields(JsonObject schema) {
        JsonObject whole = resolved(schema);
        Set<String> required = strings(whole.get("required"));
        return whole.containsKey("properties")
                ? whole.getJsonObject("properties").entrySet().stream()
                        .map(field -> new Entry(
                                field.getKey(),
                                kind(field.getValue().asJsonObject()),
                                required.contains(field.getKey()),
                                resolved(field.getValue().asJsonObject()).getString("description", "")))
                        .toList()
                : List.of(new Entry("", type(whole), true, whole.getString("description", "")));
    }

    private List<Entry> answers(JsonObject told) {
        return told.getJsonObject("responses").entrySet().stream()
                .map(answer -> new Entry(
                        answer.getKey(),
                        content(answer.getValue().asJsonObject())
                                .map(schema -> schema.getString("$ref", "").replaceAll(".*/", ""))
                                .orElse(""),
                        false,
                        answer.getValue().asJsonObject().getString("description", "")))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    private String line(String path, String method, JsonObject told, Optional<JsonObject> body) {
        StringBuilder line = new StringBuilder("api");
        if (!method.equals("get") && !(method.equals("post") && body.isPresent())) {
            line.append(" -X ").append(method.toUpperCase(Locale.ROOT));
        }
        boolean named = objects(told.get("parameters"))
                .map(this::resolved)
                .anyMatch(
                        each -> each.getString("name").equals("Idempotency-Key") && each.getBoolean("required", false));
        if (named) {
            line.append(" -H 'Idempotency-Key: '$(uuidgen)");
        }
        String address = PLACE.matcher(BEFORE_VERSION.matcher(path).replaceFirst(""))
                .replaceAll(place -> "\\$" + place.group(1).toUpperCase(Locale.ROOT));
        line.append(" \"$API").append(address).append('"');
        if (isFile(told)) {
            return line.append(" -H 'Content-Type: text/csv' --data-binary @complaints.csv")
                    .toString();
        }
        body.ifPresent(schema -> line.append(" -d '").append(sample(schema)).append('\''));
        return line.toString();
    }

    /** The example, or the least that is needed. */
    private JsonValue sample(JsonObject schema) {
        JsonObject whole = resolved(schema);
        if (whole.get("examples") instanceof JsonArray examples && !examples.isEmpty()) {
            return examples.get(0);
        }
        return switch (type(whole)) {
            case "object" -> {
                JsonObjectBuilder least = Json.createObjectBuilder();
                Set<String> required = strings(whole.get("required"));
                Optional.ofNullable(whole.getJsonObject("properties"))
                        .orElse(JsonValue.EMPTY_JSON_OBJECT)
                        .forEach((name, field) -> {
                            if (required.contains(name)) {
                                least.add(name, sample(field.asJsonObject()));
                            }
                        });
                yield least.build();
            }
            case "array" ->
                Json.createArrayBuilder()
                        .add(sample(whole.getJsonObject("items")))
                        .build();
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.TRUE;
            case "date" -> Json.createValue("2026-09-29");
            case "time" -> Json.createValue("15:00");
            case "date-time" -> Json.createValue("2026-09-29T13:00:00Z");
            default -> whole.get("enum") instanceof JsonArray choices ? choices.get(0) : Json.createValue("…");
        };
    }

    /** What it is, as people read it: the choices there are, what is in a list, or a word for the type. */
    private String kind(JsonObject schema) {
        JsonObject whole = resolved(schema);
        if (whole.containsKey("enum")) {
            return String.join(" | ", strings(whole.get("enum")));
        }
        return whole.containsKey("items") ? kind(whole.getJsonObject("items")) + " []" : type(whole);
    }

    /** A word for the type: what it is in JSON, or the form of its text. */
    private String type(JsonObject schema) {
        JsonObject whole = resolved(schema);
        if (whole.get("format") instanceof JsonString format
                && !format.getString().startsWith("int")) {
            return format.getString();
        }
        JsonValue type = whole.getOrDefault("type", Json.createValue("object"));
        return type instanceof JsonArray several ? several.getString(0) : ((JsonString) type).getString();
    }

    private JsonObject resolved(JsonObject told) {
        String ref = told.getString("$ref", "");
        if (ref.isEmpty()) {
            return told;
        }
        JsonObject found = document;
        for (String step : ref.replaceFirst("^#/", "").split("/")) {
            found = found.getJsonObject(step);
        }
        return found;
    }

    private static String tag(JsonObject told) {
        return strings(told.get("tags")).stream().findFirst().orElse("");
    }

    private static Optional<JsonObject> body(JsonObject told) {
        return Optional.ofNullable(told.getJsonObject("requestBody")).flatMap(ApiManual::content);
    }

    private static boolean isFile(JsonObject told) {
        return Optional.ofNullable(told.getJsonObject("requestBody"))
                .map(body -> body.getJsonObject("content"))
                .filter(content -> content.containsKey("text/csv"))
                .isPresent();
    }

    private static Optional<JsonObject> content(JsonObject told) {
        return Optional.ofNullable(told.getJsonObject("content"))
                .flatMap(content -> content.values().stream().findFirst())
                .map(type -> type.asJsonObject().getJsonObject("schema"));
    }

    private static Stream<JsonObject> objects(@Nullable JsonValue list) {
        return list instanceof JsonArray array ? array.stream().map(JsonValue::asJsonObject) : Stream.empty();
    }

    private static Set<String> strings(@Nullable JsonValue list) {
        return list instanceof JsonArray array
                ? array.getValuesAs(JsonString::getString).stream().collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** What belongs together. */
    public record Subject(String name, String description, List<Operation> operations) {}

    /**
     * One thing that can be asked.
     *
     * @param path behind the address of the interface
     * @param entries what stands in the address and the headers
     * @param body what is sent
     * @param answers what comes back, by status
     * @param line what somebody types to ask it
     */
    public record Operation(
            String method,
            String path,
            String summary,
            String description,
            List<Entry> entries,
            List<Entry> body,
            List<Entry> answers,
            String line) {}

    /** Something with a name that goes in or comes back. */
    public record Entry(String name, String type, boolean required, String description) {}
}
