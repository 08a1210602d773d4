package org.redress.process.step;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintVariable;

/**
 * The facts a step hands over to its process: ids, codes, numbers, yes or no, instants; nothing else. An absent value is
 * handed over as null, because every fact that a gateway or decision may ask for must be there.
 */
public final class Facts {
    private static final int LONGEST_TEXT = 200;

    private final Map<ComplaintVariable, Object> present = new EnumMap<>(ComplaintVariable.class);
    private final Map<ComplaintVariable, Boolean> absent = new EnumMap<>(ComplaintVariable.class);

    private Facts() {}

    public static Facts none() {
        return new Facts();
    }

    /** Everything a start sets: null, or false, where nothing is known, so that an expression of any model can name it. */
    public static Facts nothingKnown() {
        Facts facts = none();
        for (ComplaintVariable variable : ComplaintVariable.values()) {
            facts.with(variable, variable.type() == ComplaintVariable.Type.BOOLEAN ? false : null);
        }
        return facts;
    }

    /** With one more fact; enums go over by name, instants as the engine's dates, an empty optional as null. */
    public Facts with(ComplaintVariable variable, @Nullable Object value) {
        Object simple = simple(value);
        if (simple == null) {
            absent.put(variable, true);
            present.remove(variable);
        } else {
            present.put(variable, checked(variable, simple));
            absent.remove(variable);
        }
        return this;
    }

    /** By the names of the model. */
    public Map<String, Object> asVariables() {
        Map<String, Object> variables = new HashMap<>();
        present.forEach((variable, value) -> variables.put(variable.id(), value));
        absent.keySet().forEach(variable -> variables.put(variable.id(), null));
        return variables;
    }

    @Nullable
    private static Object simple(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return simple(optional.orElse(null));
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        return value;
    }

    private static Object checked(ComplaintVariable variable, Object value) {
        boolean fits =
                switch (variable.type()) {
                    case LONG -> value instanceof Long;
                    case BOOLEAN -> value instanceof Boolean;
                    case INSTANT -> value instanceof Date;
                    case TEXT -> value instanceof String text && text.length() <= LONGEST_TEXT;
                };
        if (!fits) {
            throw new IllegalArgumentException(variable.id() + " takes " + variable.type() + ", not "
                    + value.getClass().getSimpleName());
        }
        return value;
    }
}
