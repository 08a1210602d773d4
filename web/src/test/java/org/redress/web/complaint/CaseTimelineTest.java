package org.redress.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.web.i18n.Texts;

class CaseTimelineTest {
    @ParameterizedTest
    @EnumSource(CaseEventKind.class)
    void hasWordsForEverythingThatCanHappen(CaseEventKind kind) {
        assertThat(Texts.find("timeline.event." + kind, Locale.ENGLISH)).isPresent();
    }
}
