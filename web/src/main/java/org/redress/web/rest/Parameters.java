package org.redress.web.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads parameters of an address; what does not fit is told as an entry, never ignored. */
public final class Parameters {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

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

    /** An amount of money that is not negative; empty when it is left out. */
    public static Optional<BigDecimal> amount(String name, String sent) {
        return text(sent).map(text -> {
            if (!AMOUNT.matcher(text).matches()) {
                throw EntriesRefused.of(name, "amount");
            }
            return new BigDecimal(text);
        });
    }

    /** The id of something; empty when it is left out. */
    public static Optional<Long> id(String name, String sent) {
        try {
            return text(sent).map(Long::valueOf);
        } catch (NumberFormatException otherwise) {
            throw EntriesRefused.of(name, "id");
        }
    }

    /** A text; empty when it is left out or blank. */
    public static Optional<String> text(String sent) {
        return Optional.of(sent.strip()).filter(text -> !text.isEmpty());
    }
}
