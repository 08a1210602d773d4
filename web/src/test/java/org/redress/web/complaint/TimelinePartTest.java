package org.redress.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.web.i18n.Texts;

class TimelinePartTest {
    @ParameterizedTest
    @EnumSource(CaseEventKind.class)
    void eachEventIsInTheWholeAndInOnePartOfIt(CaseEventKind kind) {
        assertThat(Stream.of(TimelinePart.values()).filter(part -> part.shows(kind)))
                .hasSize(2)
                .contains(TimelinePart.ALL);
    }

    @Test
    void aPromiseIsAmongThePromisesAndANoteAmongTheFacts() {
        assertThat(TimelinePart.PROMISES.shows(CaseEventKind.PROMISE_BROKEN)).isTrue();
        assertThat(TimelinePart.FACTS.shows(CaseEventKind.NOTE_ADDED)).isTrue();
        assertThat(TimelinePart.CONVERSATION.shows(CaseEventKind.CUSTOMER_WRITTEN))
                .isTrue();
        assertThat(TimelinePart.PROCESS.shows(CaseEventKind.SOLUTION_REFUSED)).isTrue();
    }

    /** */
    @Test
    void whatSomebodyMakesOfItIsNoFact() {
        TimelineEntry fact = note("FACT");
        TimelineEntry opinion = note("OPINION");

        assertThat(Stream.of(TimelinePart.values()).filter(part -> part.shows(fact)))
                .containsExactly(TimelinePart.ALL, TimelinePart.FACTS);
        assertThat(Stream.of(TimelinePart.values()).filter(part -> part.shows(opinion)))
                .containsExactly(TimelinePart.ALL, TimelinePart.OPINIONS);
    }

    private static TimelineEntry note(String kind) {
        return new TimelineEntry(
                1,
                CaseEventKind.NOTE_ADDED,
                Instant.EPOCH,
                Instant.EPOCH,
                "staff:7",
                OptionalLong.of(7),
                OptionalLong.empty(),
                Map.of("note", "1", "kind", kind));
    }

    @ParameterizedTest
    @EnumSource(TimelinePart.class)
    void eachPartHasAName(TimelinePart part) {
        assertThat(Texts.find("timeline.part." + part, Locale.ENGLISH)).isPresent();
    }
}
