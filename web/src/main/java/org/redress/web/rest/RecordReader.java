package org.redress.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.shared.BusinessException;

/**
 * Makes a command out of a JSON object, and says of each entry that does not fit where it stands and what is expected.
 * Texts, lists and yes-or-no may be left out: they are empty, empty and no then. {@link RecordSchema} describes the same.
 */
final class RecordReader {
    private final Map<String, Object> given;
    private final List<EntryProblem> problems = new ArrayList<>();

    private RecordReader(Map<String, Object> given) {
        this.given = given;
    }

    /**
     * Reads a record.
     *
     * @param given components that do not come from the JSON, by name
     * @throws EntriesRefused when something does not fit
     */
    static <T extends Record> T read(Class<T> type, JsonObject json, Map<String, Object> given) {
        RecordReader reader = new RecordReader(given);
        Object read = reader.record(type, json, "");
        if (!reader.problems.isEmpty()) {
            throw new EntriesRefused(reader.problems);
        }
        return type.cast(Objects.requireNonNull(read, "a record without problems"));
    }

    private @Nullable Object record(Class<?> type, JsonObject json, String place) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = new HashSet<>();
        List<@Nullable Object> values = new ArrayList<>();
        int before = problems.size();
        for (RecordComponent component : components) {
            String name = component.getName();
            if (given.containsKey(name)) {
                values.add(given.get(name));
            } else {
                known.add(name);
                values.add(component(component, json.get(name), place + name));
            }
        }
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problem(place + name, "unknown"));
        return problems.size() > before ? null : made(type, components, values, place);
    }

    private @Nullable Object component(RecordComponent component, @Nullable JsonValue sent, String place) {
        Object usual = Entries.usual(component);
        if (isNothing(sent) && usual != null) {
            return usual;
        }
        return value(component.getGenericType(), sent == null ? JsonValue.NULL : sent, place);
    }

    private @Nullable Object value(Type type, JsonValue sent, String place) {
        Class<?> raw = Entries.raw(type);
        if (raw == Optional.class) {
            return isNothing(sent) ? Optional.empty() : Optional.ofNullable(value(Entries.inner(type, 0), sent, place));
        }
        if (raw.isRecord()) {
            JsonValue object = isNothing(sent) ? JsonValue.EMPTY_JSON_OBJECT : sent;
            return object instanceof JsonObject json ? record(raw, json, place + ".") : problem(place, "object");
        }
        if (isNothing(sent)) {
            return problem(place, "missing");
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return sent instanceof JsonArray array
                    ? many(raw, Entries.inner(type, 0), array, place)
                    : problem(place, "list");
        }
        if (Map.class.isAssignableFrom(raw)) {
            return sent instanceof JsonObject json
                    ? map((ParameterizedType) type, json, place)
                    : problem(place, "object");
        }
        return single(raw, sent, place);
    }

    private Object many(Class<?> type, Type element, JsonArray array, String place) {
        List<Object> read = new ArrayList<>();
        for (int each = 0; each < array.size(); each++) {
            Object value = value(element, array.get(each), place + "[" + each + "]");
            if (value != null) {
                read.add(value);
            }
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(read) : read;
    }

    private Object map(ParameterizedType type, JsonObject json, String place) {
        Map<String, Object> read = new LinkedHashMap<>();
        json.forEach((name, sent) -> {
            Object value = value(Entries.inner(type, 1), sent, place + "." + name);
            if (value != null) {
                read.put(name, value);
            }
        });
        return read;
    }

    private @Nullable Object single(Class<?> type, JsonValue sent, String place) {
        if (type == boolean.class || type == Boolean.class) {
            return sent == JsonValue.TRUE || sent == JsonValue.FALSE
                    ? (Object) (sent == JsonValue.TRUE)
                    : problem(place, "yesno");
        }
        if (type == BigDecimal.class) {
            return sent instanceof JsonNumber number ? number.bigDecimalValue() : problem(place, "number");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return whole(type, sent, place);
        }
        return sent instanceof JsonString text ? text(type, text.getString(), place) : problem(place, "text");
    }

    private @Nullable Object whole(Class<?> type, JsonValue sent, String place) {
        try {
            if (sent instanceof JsonNumber number) {
                return type == int.class || type == Integer.class
                        ? (Object) number.intValueExact()
                        : (Object) number.longValueExact();
            }
        } catch (ArithmeticException fraction) {
            return problem(place, "whole");
        }
        return problem(place, "whole");
    }

    private @Nullable Object text(Class<?> type, String text, String place) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text))
                    .map(Object.class::cast)
                    .findFirst()
                    .orElseGet(() -> problem(place, "choice", Entries.choices(type)));
        }
        if (type == Instant.class) {
            return parsed(Instant::parse, text, place, "moment");
        }
        if (type == LocalDate.class) {
            return parsed(LocalDate::parse, text, place, "day");
        }
        if (type == LocalTime.class) {
            return parsed(LocalTime::parse, text, place, "hour");
        }
        throw new IllegalStateException("no command holds a " + type.getName());
    }

    private @Nullable Object parsed(Function<String, ?> parser, String text, String place, String expected) {
        try {
            return parser.apply(text);
        } catch (DateTimeException otherwise) {
            return problem(place, expected);
        }
    }

    private @Nullable Object made(
            Class<?> type, RecordComponent[] components, List<@Nullable Object> values, String place) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            return refused(e.getCause(), place);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private @Nullable Object refused(@Nullable Throwable cause, String place) {
        if (cause instanceof BusinessException known) {
            throw known;
        }
        if (cause instanceof IllegalArgumentException wrong) {
            problems.add(new EntryProblem(withoutDot(place), String.valueOf(wrong.getMessage())));
            return null;
        }
        throw new IllegalStateException(cause);
    }

    private @Nullable Object problem(String place, String key, Object... details) {
        problems.add(EntriesRefused.problem(withoutDot(place), key, details));
        return null;
    }

    private static String withoutDot(String place) {
        return place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
    }

    private static boolean isNothing(@Nullable JsonValue sent) {
        return sent == null || sent == JsonValue.NULL;
    }
}
