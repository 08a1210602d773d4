package org.redress.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void aPromiseIsAmongThePromisesAndANoteAmongTheNotes() {
        assertThat(TimelinePart.PROMISES.shows(CaseEventKind.PROMISE_BROKEN)).isTrue();
        assertThat(TimelinePart.NOTES.shows(CaseEventKind.NOTE_ADDED)).isTrue();
        assertThat(TimelinePart.CONVERSATION.shows(CaseEventKind.CUSTOMER_WRITTEN))
                .isTrue();
        assertThat(TimelinePart.PROCESS.shows(CaseEventKind.SOLUTION_REFUSED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TimelinePart.class)
    void eachPartHasAName(TimelinePart part) {
        assertThat(Texts.find("timeline.part." + part, Locale.ENGLISH)).isPresent();
    }
}
