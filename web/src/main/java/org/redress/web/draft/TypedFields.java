package org.redress.web.draft;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;

/** The fields of a form as a draft holds them: their values by name, as the page wrote them. */
public final class TypedFields {
    private final JsonObject fields;

    private TypedFields(JsonObject fields) {
        this.fields = fields;
    }

    /** Nothing where the content is not what a page writes: a draft that is broken holds up no call. */
    public static TypedFields of(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return new TypedFields(reader.readObject());
        } catch (JsonException broken) {
            return new TypedFields(JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    /** What stands in a field; empty where nothing does. */
    public Optional<String> text(String name) {
        JsonValue value = fields.get(name);
        return value instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString().strip())
                : Optional.empty();
    }

    /** One of the values of an enum; empty where it says anything else. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        return text(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst());
    }

    /** The rest, where a form was sent; empty when nothing is left. */
    public Optional<String> without(String form) {
        JsonObjectBuilder rest = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (!name.startsWith(form + ":")) {
                rest.add(name, value);
            }
        });
        JsonObject left = rest.build();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.toString());
    }

    /** A number; empty where it is none. */
    public Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
