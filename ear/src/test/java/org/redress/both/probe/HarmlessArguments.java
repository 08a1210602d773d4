package org.redress.both.probe;

import jakarta.validation.constraints.Email;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;
import org.redress.servicelevel.domain.measurement.RebateTable;
import org.redress.studio.domain.ImprovementPlan;

/**
 * Arguments that a door takes without complaint and that mean nothing: zero, a word, long ago. Only ids that are given by
 * the name of their parameter, or of their place in a command, mean something.
 */
public final class HarmlessArguments {
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(long.class, 0L),
            Map.entry(Long.class, 0L),
            Map.entry(int.class, 0),
            Map.entry(boolean.class, false),
            Map.entry(BigDecimal.class, BigDecimal.ZERO),
            Map.entry(Currency.class, Currency.getInstance("ZAR")),
            Map.entry(Instant.class, Instant.parse("2026-03-02T09:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-02")),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(AgreementTerms.class, agreed()),
            Map.entry(AgreedHours.class, agreed().hours()),
            Map.entry(ImprovementPlan.class, new ImprovementPlan("it", "so", "some", "all", "how", Map.of())),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(InputStream.class, InputStream.nullInputStream()));

    private final Map<String, ?> ids;

    public HarmlessArguments(Map<String, ?> ids) {
        this.ids = ids;
    }

    public Object[] of(Method door) {
        return Arrays.stream(door.getParameters())
                .map(parameter -> value(parameter.getParameterizedType(), parameter.getName(), parameter))
                .toArray();
    }

    /** The least that can be handed over: nothing at all. */
    public static Object[] nothingFor(Method door) {
        return Arrays.stream(door.getParameterTypes())
                .map(type -> type.isPrimitive() ? VALUES.get(type) : null)
                .toArray();
    }

    /** The names of everything that goes in, however deep in a command. */
    public static Set<String> names(Method door) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : door.getParameters()) {
            names.add(parameter.getName());
            collect(parameter.getType(), names);
        }
        return names;
    }

    private static void collect(Class<?> type, Set<String> names) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
                collect(component.getType(), names);
            }
        }
    }

    private Object value(Type type, String name, AnnotatedElement place) {
        Class<?> raw = raw(type);
        if (ids.containsKey(name)) {
            Object id = ids.get(name);
            return raw == Optional.class ? Optional.of(id) : isMany(raw) ? many(raw, id) : id;
        }
        if (raw == String.class) {
            return place.isAnnotationPresent(Email.class) ? "post@example.org" : "words";
        }
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (isMany(raw)) {
            return many(raw, value(((ParameterizedType) type).getActualTypeArguments()[0], name, place));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new TreeMap<>(Map.of("", ""));
        }
        return raw.isRecord() ? filled(raw) : null;
    }

    private Object filled(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            Parameter[] parameters = constructor.getParameters();
            List<Object> values = new ArrayList<>();
            for (int each = 0; each < components.length; each++) {
                values.add(value(components[each].getGenericType(), components[each].getName(), parameters[each]));
            }
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no harmless " + type.getSimpleName(), e);
        }
    }

    /** Terms look at themselves, so that words and zeros are none. */
    private static AgreementTerms agreed() {
        return new AgreementTerms(
                Map.of(),
                List.of(),
                RebateTable.NONE,
                new AgreedHours(WeekPlan.mondayToFriday(Frame.ALL_DAY), HolidaySet.NONE, List.of()),
                List.of(),
                new AgreedPeriod(1, true),
                1,
                new ReviewRhythm(1, 1));
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    private static Object many(Class<?> type, Object element) {
        boolean set = Set.class.isAssignableFrom(type);
        if (element == null) {
            return set ? Set.of() : List.of();
        }
        return set ? Set.of(element) : List.of(element);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
