package org.redress.web.rest;

import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reading and describing the entries of a command have in common. */
final class Entries {
    private Entries() {}

    /** What an entry is when it is left out; nothing when it must not be. A number that may be nought is nought then. */
    static @Nullable Object usual(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        Min least = annotation(component, Min.class);
        return type == int.class && least != null && least.value() == 0 ? (Object) 0 : null;
    }

    static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
        return component.getAccessor().getAnnotation(type);
    }

    /** A limit of an entry, or of what it holds where it may be empty. */
    static <A extends Annotation> @Nullable A limit(RecordComponent component, Class<A> type) {
        return component.getType() == Optional.class
                        && component.getAnnotatedType() instanceof AnnotatedParameterizedType optional
                ? optional.getAnnotatedActualTypeArguments()[0].getAnnotation(type)
                : annotation(component, type);
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    static Type inner(Type type, int position) {
        return ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining(", "));
    }
}
