package org.redress.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Describes as JSON Schema what {@link RecordReader} reads, from the same records. */
public final class RecordSchema {
    private final Set<String> given;
    private final Predicate<RecordComponent> required;

    private RecordSchema(Set<String> given, Predicate<RecordComponent> required) {
        this.given = given;
        this.required = required;
    }

    /**
     * The schema of a record.
     *
     * @param given components that do not come from the JSON
     */
    public static JsonObject of(Class<? extends Record> type, Set<String> given) {
        return new RecordSchema(given, RecordSchema::isNeeded).object(type).build();
    }

    /** The schema of a record that is answered: everything is there that may not be empty. */
    public static JsonObject answered(Class<? extends Record> type) {
        return new RecordSchema(Set.of(), component -> component.getType() != Optional.class)
                .object(type)
                .build();
    }

    private JsonObjectBuilder object(Class<?> type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        int needed = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            if (!given.contains(component.getName())) {
                properties.add(component.getName(), limited(component, value(component.getGenericType())));
                if (this.required.test(component)) {
                    required.add(component.getName());
                    needed++;
                }
            }
        }
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("additionalProperties", false);
        return needed == 0 ? object : object.add("required", required);
    }

    private JsonObjectBuilder value(Type type) {
        Class<?> raw = Entries.raw(type);
        if (raw == Optional.class) {
            return value(Entries.inner(type, 0));
        }
        if (raw.isRecord()) {
            return object(raw);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            JsonObjectBuilder array =
                    Json.createObjectBuilder().add("type", "array").add("items", value(Entries.inner(type, 0)));
            return Set.class.isAssignableFrom(raw) ? array.add("uniqueItems", true) : array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder()
                    .add("type", "object")
                    .add("additionalProperties", value(Entries.inner(type, 1)));
        }
        return single(raw);
    }

    private static JsonObjectBuilder single(Class<?> type) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (type == boolean.class || type == Boolean.class) {
            return schema.add("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return schema.add("type", "number");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return schema.add("type", "integer");
        }
        schema.add("type", "string");
        if (type.isEnum()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            for (Object each : type.getEnumConstants()) {
                choices.add(((Enum<?>) each).name());
            }
            return schema.add("enum", choices);
        }
        String format = Map.of(
                        Instant.class, "date-time", LocalDate.class, "date", LocalTime.class, "time", URI.class, "uri")
                .getOrDefault(type, "");
        return format.isEmpty() ? schema : schema.add("format", format);
    }

    private static JsonObjectBuilder limited(RecordComponent component, JsonObjectBuilder schema) {
        Size size = Entries.annotation(component, Size.class);
        if (size != null && component.getType() == String.class) {
            schema.add("maxLength", size.max());
        }
        Min least = Entries.limit(component, Min.class);
        Max most = Entries.limit(component, Max.class);
        if (least != null) {
            schema.add("minimum", least.value());
        }
        if (most != null) {
            schema.add("maximum", most.value());
        }
        if (Entries.limit(component, PositiveOrZero.class) != null) {
            schema.add("minimum", 0);
        }
        if (Entries.limit(component, Email.class) != null) {
            schema.add("format", "email");
        }
        return schema;
    }

    private static boolean isNeeded(RecordComponent component) {
        boolean declared = Entries.annotation(component, NotBlank.class) != null
                || Entries.annotation(component, NotEmpty.class) != null;
        if (component.getType().isRecord()) {
            return of(component.getType().asSubclass(Record.class), Set.of()).containsKey("required");
        }
        return declared
                || Entries.usual(component) == null
                || (Entries.annotation(component, NotNull.class) != null && component.getType() == String.class);
    }
}
