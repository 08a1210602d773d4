package org.redress.intake.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one file by a profile, one after the other; remembers the keys it has seen. */
public final class RowReader {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_PROSE = 32_000;

    private final ImportProfile profile;
    private final Instant now;
    private final Set<String> keys = new HashSet<>();

    /** @param now rows received later than this are refused */
    public RowReader(ImportProfile profile, Instant now) {
        this.profile = profile;
        this.now = now;
    }

    /** @param cells the row's cells by heading */
    public RowVerdict read(long line, Map<String, String> cells) {
        Cells row = new Cells(cells);
        String key = row.text(ImportField.KEY).orElse("");
        try {
            return new RowVerdict.Accepted(accepted(line, key, row));
        } catch (Refusal refusal) {
            String printable = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
            return new RowVerdict.Rejected(line, printable, refusal.problem, refusal.field);
        }
    }

    private ImportedRow accepted(long line, String key, Cells row) throws Refusal {
        require(!row.isEmpty(), RowProblem.COLUMNS_MISSING, ImportField.KEY);
        require(!key.isEmpty() && key.length() <= LONGEST_KEY, RowProblem.KEY_MISSING, ImportField.KEY);
        require(!keys.contains(key), RowProblem.KEY_TWICE_IN_FILE, ImportField.KEY);
        String title = title(row);
        Instant received = row.instant(ImportField.RECEIVED)
                .orElseThrow(() -> new Refusal(RowProblem.DATE_UNKNOWN, ImportField.RECEIVED, profile));
        require(!received.isAfter(now), RowProblem.RECEIVED_IN_THE_FUTURE, ImportField.RECEIVED);
        Optional<Instant> closed = closed(row, received);
        ImportedRow read = new ImportedRow(
                line,
                key,
                received,
                closed,
                profile.channel(row.text(ImportField.CHANNEL).orElse("default")),
                title,
                prose(row, ImportField.PRODUCT),
                prose(row, ImportField.WORDS));
        keys.add(key);
        return read;
    }

    private String title(Cells row) throws Refusal {
        String title = row.text(ImportField.TITLE)
                .orElseThrow(() -> new Refusal(RowProblem.TITLE_MISSING, ImportField.TITLE, profile));
        String whole = row.text(ImportField.DETAIL)
                .map(detail -> title + ": " + detail)
                .orElse(title);
        require(whole.length() <= LONGEST_TITLE, RowProblem.TEXT_TOO_LONG, ImportField.TITLE);
        return whole;
    }

    private Optional<Instant> closed(Cells row, Instant received) throws Refusal {
        String status = row.text(ImportField.STATUS).orElse("");
        require(
                profile.open().contains(status) || profile.closed().contains(status),
                RowProblem.STATUS_UNKNOWN,
                ImportField.STATUS);
        Optional<Instant> stated = row.instant(ImportField.CLOSED);
        if (stated.isPresent()) {
            require(!stated.get().isBefore(received), RowProblem.CLOSED_BEFORE_RECEIVED, ImportField.CLOSED);
        }
        return profile.closed().contains(status) ? Optional.of(stated.orElse(received)) : Optional.empty();
    }

    private Optional<String> prose(Cells row, ImportField field) throws Refusal {
        Optional<String> text = row.text(field);
        if (text.isPresent()) {
            require(text.get().length() <= LONGEST_PROSE, RowProblem.TEXT_TOO_LONG, field);
        }
        return text;
    }

    private void require(boolean holds, RowProblem otherwise, ImportField field) throws Refusal {
        if (!holds) {
            throw new Refusal(otherwise, field, profile);
        }
    }

    private final class Cells {
        private final Map<String, String> byHeading;

        Cells(Map<String, String> byHeading) {
            this.byHeading = byHeading;
        }

        boolean isEmpty() {
            return byHeading.isEmpty();
        }

        Optional<String> text(ImportField field) {
            return profile.column(field)
                    .flatMap(heading -> Optional.ofNullable(byHeading.get(heading)))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        Optional<Instant> instant(ImportField field) throws Refusal {
            Optional<String> text = text(field);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(profile.instant(text.get())
                    .orElseThrow(() -> new Refusal(RowProblem.DATE_UNKNOWN, field, profile)));
        }
    }

    /** Leaves the reading of one row; never leaves this class. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final RowProblem problem;
        private final String field;

        Refusal(RowProblem problem, ImportField field, ImportProfile profile) {
            super(problem.name(), null, false, false);
            this.problem = problem;
            this.field = profile.column(field).orElse("");
        }
    }
}
