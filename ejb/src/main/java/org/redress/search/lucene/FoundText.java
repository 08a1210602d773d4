package org.redress.search.lucene;

import java.util.Optional;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.MessageSource;

/** What a document is, as the text that stands in it: numbers and codes. */
final class FoundText {
    private static final String NO_SOURCE = "-";

    private FoundText() {}

    static String write(Found found) {
        String source = found.source().map(Enum::name).orElse(NO_SOURCE);
        return found.kind() + ":" + found.id() + ":" + found.caseId() + ":" + source;
    }

    static Found read(String text) {
        String[] parts = text.split(":", -1);
        Optional<MessageSource> source =
                parts[3].equals(NO_SOURCE) ? Optional.empty() : Optional.of(MessageSource.valueOf(parts[3]));
        return new Found(FoundKind.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), source);
    }
}
