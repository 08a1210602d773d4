package org.redress.operations.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a routing fact can be. */
public enum FactType {
    /** A code like HIGH or REPAIRS, as decision tables and gateways compare it. */
    CODE {
        @Override
        public Optional<Object> value(String typed) {
            return typed.matches("[A-Za-z][A-Za-z0-9_-]{0,39}") ? Optional.of(typed) : Optional.empty();
        }
    },
    NUMBER {
        @Override
        public Optional<Object> value(String typed) {
            return typed.matches("-?\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
        }
    },
    YES_NO {
        @Override
        public Optional<Object> value(String typed) {
            return Set.of("true", "false").contains(typed) ? Optional.of(Boolean.valueOf(typed)) : Optional.empty();
        }
    },
    /** A moment in UTC, as 2026-09-23T14:20:00Z. */
    MOMENT {
        @Override
        public Optional<Object> value(String typed) {
            try {
                return Optional.of(Instant.parse(typed));
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        }
    };

    /** What was typed as a value of this type; nothing when it is none. */
    public abstract Optional<Object> value(String typed);
}
