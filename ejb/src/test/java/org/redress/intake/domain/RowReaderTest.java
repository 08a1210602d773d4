package org.redress.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:00:00Z");

    private final RowReader reader = new RowReader(profile(), NOW);

    @Test
    void readsAnOpenRowInTheZoneOfTheFile() {
        RowVerdict verdict = reader.read(2, row());

        assertThat(verdict).isInstanceOfSatisfying(RowVerdict.Accepted.class, accepted -> {
            assertThat(accepted.row().receivedAt()).isEqualTo(Instant.parse("2018-06-26T14:58:54Z"));
            assertThat(accepted.row().title()).isEqualTo("Noise: Loud music");
            assertThat(accepted.row().channel()).isEqualTo("TELEPHONE");
            assertThat(accepted.row().isClosed()).isFalse();
        });
    }

    @Test
    void aClosedRowKeepsTheDateItWasClosed() {
        RowVerdict verdict = reader.read(2, row("Status", "Closed", "Closed Date", "06/27/2018 01:00:00 PM"));

        assertThat(((RowVerdict.Accepted) verdict).row().closedAt()).contains(Instant.parse("2018-06-27T17:00:00Z"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "Key, '', KEY_MISSING",
        "Type, '  ', TITLE_MISSING",
        "Created, 31/12/2018, DATE_UNKNOWN",
        "Created, 02/30/2018 10:00:00 AM, DATE_UNKNOWN",
        "Created, '', DATE_UNKNOWN",
        "Created, 06/26/2027 10:00:00 AM, RECEIVED_IN_THE_FUTURE",
        "Closed Date, 06/25/2018 10:00:00 AM, CLOSED_BEFORE_RECEIVED",
        "Closed Date, yesterday, DATE_UNKNOWN",
        "Status, Lost, STATUS_UNKNOWN"
    })
    void saysWhatIsWrongWithARow(String column, String value, RowProblem problem) {
        RowVerdict verdict = reader.read(7, row(column, value));

        assertThat(verdict).isInstanceOfSatisfying(RowVerdict.Rejected.class, rejected -> {
            assertThat(rejected.problem()).isEqualTo(problem);
            assertThat(rejected.line()).isEqualTo(7);
            assertThat(rejected.field()).isEqualTo(column);
        });
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsRejected() {
        assertThat(problemOf(reader.read(3, Map.of()))).isEqualTo(RowProblem.COLUMNS_MISSING);
        assertThat(problemOf(reader.read(4, row("Type", "x".repeat(201))))).isEqualTo(RowProblem.TEXT_TOO_LONG);
    }

    @Test
    void theSameKeyTwiceInAFileIsTakenOnce() {
        reader.read(2, row());

        assertThat(problemOf(reader.read(3, row()))).isEqualTo(RowProblem.KEY_TWICE_IN_FILE);
    }

    @Test
    void aRejectedRowDoesNotBlockItsKey() {
        reader.read(2, row("Created", "soon"));

        assertThat(reader.read(3, row())).isInstanceOf(RowVerdict.Accepted.class);
    }

    @Test
    void aProfileWithoutAMandatoryColumnIsRefused() {
        Properties settings = settings();
        settings.remove("column.received");

        assertThatThrownBy(() -> ImportProfile.of("broken", settings)).hasMessageContaining("column.received");
    }

    private static RowProblem problemOf(RowVerdict verdict) {
        return ((RowVerdict.Rejected) verdict).problem();
    }

    private static Map<String, String> row(String... changes) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "Key",
                "39573567",
                "Created",
                "06/26/2018 10:58:54 AM",
                "Closed Date",
                "",
                "Status",
                "Open",
                "Type",
                "Noise",
                "Detail",
                "Loud music",
                "Via",
                "PHONE"));
        for (int at = 0; at < changes.length; at += 2) {
            cells.put(changes[at], changes[at + 1]);
        }
        if (changes.length > 0 && changes[0].equals("Type")) {
            cells.put("Detail", "");
        }
        return cells;
    }

    private static ImportProfile profile() {
        return ImportProfile.of("test", settings());
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "zone", "America/New_York",
                "dates", "MM/dd/yyyy hh:mm:ss a",
                "column.key", "Key",
                "column.received", "Created",
                "column.closed", "Closed Date",
                "column.status", "Status",
                "column.title", "Type",
                "column.detail", "Detail",
                "open", "Open"));
        settings.setProperty("closed", "Closed");
        settings.setProperty("column.channel", "Via");
        settings.setProperty("channel.PHONE", "TELEPHONE");
        return settings;
    }
}
