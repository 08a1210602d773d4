package org.redress.servicelevel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.WarningShares;
import org.redress.servicelevel.domain.regulation.PackRefused;
import org.redress.servicelevel.domain.regulation.RegulatoryPack;

/** Section 22. */
class ConfiguredPacksTest {
    private static final String GOOD = """
            {"name": "A law", "zone": "Europe/Berlin", "days": "BUSINESS", "holidays": "NONE",
             "clocks": [{"code": "answer", "name": "Answer", "measure": "ANSWER", "target": "5 d",
                         "pausedBy": ["WAITING_FOR_CUSTOMER"]}]}
            """;

    @TempDir
    Path directory;

    @Test
    void countsFifteenBusinessDaysForTheConsumerCodeOverHeritageDay() {
        CaseTimer answer = onlyTimer("za-consumer");

        assertThat(due(answer, "2026-09-14T10:00", "Africa/Johannesburg")).isEqualTo("2026-10-06T10:00");
    }

    @Test
    void countsEveryDayForTheBureau() {
        RegulatoryPack pack = packs("us-cfpb").inForce().get(0);

        assertThat(pack.clocks())
                .extracting(timer -> timer.clock().code())
                .containsExactly("us-cfpb/answer", "us-cfpb/final");
        assertThat(due(pack.clocks().get(0), "2026-11-20T10:00", "America/New_York"))
                .isEqualTo("2026-12-05T10:00");
        assertThat(due(pack.clocks().get(1), "2026-11-20T10:00", "America/New_York"))
                .isEqualTo("2027-01-19T10:00");
    }

    @Test
    void isAnsweredWhenTheCustomerKnowsAndNotWhenTheCaseIsOpenedAgain() {
        CaseTimer answer = onlyTimer("za-consumer");
        ClockReading reading = answer.read(
                List.of(
                        event(1, "2026-09-14T08:00:00Z", CaseEventKind.REGISTERED),
                        event(2, "2026-09-15T08:00:00Z", CaseEventKind.CUSTOMER_INFORMED),
                        event(3, "2026-09-16T08:00:00Z", CaseEventKind.CLOSED),
                        event(4, "2026-09-17T08:00:00Z", CaseEventKind.REOPENED)),
                Instant.parse("2026-09-18T08:00:00Z"),
                WarningShares.USUAL);

        assertThat(reading.state()).isEqualTo(State.STOPPED);
        assertThat(reading.breached()).isFalse();
    }

    @Test
    void takesSeveralAndNone() {
        assertThat(packs("za-consumer, us-cfpb").inForce())
                .extracting(RegulatoryPack::code)
                .containsExactly("za-consumer", "us-cfpb");
        assertThat(packs("none").inForce()).isEmpty();
    }

    @Test
    void prefersTheFileOfTheSite() throws IOException {
        Files.writeString(directory.resolve("za-consumer.json"), GOOD);

        assertThat(packs("za-consumer").inForce().get(0).name()).isEqualTo("A law");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zone\": \"Europe/Berlin\" | \"zone\": \"Nowhere\" | no zone 'Nowhere'",
                "BUSINESS | SOMETIMES | 'SOMETIMES' is none of [BUSINESS, CALENDAR]",
                "ANSWER | SMILE | 'SMILE' is none of",
                "5 d | soon | the target soon is no time",
                "WAITING_FOR_CUSTOMER | RAIN | 'RAIN' is none of",
                "\"name\": \"A law\", | '' | 'name' is missing",
                "\"clocks\" | \"watches\" | it has no clocks",
            })
    void refusesWhatItDoesNotUnderstandAndSaysWhy(String right, String wrong, String says) throws IOException {
        Files.writeString(directory.resolve("own.json"), GOOD.replace(right, wrong));

        assertThatThrownBy(() -> packs("own"))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("'own'")
                .hasMessageContaining(says);
    }

    @Test
    void refusesACodeThatLeadsElsewhereAndAPackThatDoesNotExist() {
        assertThatThrownBy(() -> packs("../secret"))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("small letters");
        assertThatThrownBy(() -> packs("mars")).isInstanceOf(PackRefused.class).hasMessageContaining("za-consumer");
    }

    private CaseTimer onlyTimer(String code) {
        List<CaseTimer> timers = packs(code).inForce().get(0).clocks();
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }

    private ConfiguredPacks packs(String codes) {
        ConfiguredPacks packs = new ConfiguredPacks();
        packs.codes = codes;
        packs.directory = Optional.of(directory.toString());
        packs.read();
        return packs;
    }

    private static String due(CaseTimer timer, String local, String zone) {
        Instant begin = LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
        return timer.read(List.of(event(1, begin.toString(), CaseEventKind.REGISTERED)), begin, WarningShares.USUAL)
                .deadline()
                .orElseThrow()
                .at()
                .atZone(ZoneId.of(zone))
                .toLocalDateTime()
                .toString();
    }

    private static CaseEventRecorded event(int number, String at, CaseEventKind kind) {
        Instant moment = Instant.parse(at);
        return new CaseEventRecorded(CaseEvent.of(1, kind, moment), number, moment, "staff:7");
    }
}
