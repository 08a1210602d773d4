package org.redress.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads parameters of an address; what does not fit is told as an entry, never ignored. */
public final class Parameters {
    private Parameters() {}

    /** A choice; empty when it is left out. */
    public static <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, String sent) {
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> EntriesRefused.of(name, "choice", Entries.choices(type))));
    }

    /** A moment in UTC; empty when it is left out. */
    public static Optional<Instant> moment(String name, String sent) {
        try {
            return sent.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(sent));
        } catch (DateTimeException otherwise) {
            throw EntriesRefused.of(name, "moment");
        }
    }

    /** A text; empty when it is left out or blank. */
    public static Optional<String> text(String sent) {
        return Optional.of(sent.strip()).filter(text -> !text.isEmpty());
    }
}
