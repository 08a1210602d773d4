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

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {"CUSTOMER_ANSWERED", "CUSTOMER_CAME_AGAIN", "NOT_SOLVED", "SATISFACTION_CONFIRMED"})
    void whatTheCustomerDoesHerselfNobodyRecordsForHer(CaseEventKind kind) {
        assertThat(key(kind, "customer")).isEqualTo("timeline.event." + kind + ".customer");
        assertThat(key(kind, "staff")).isEqualTo("timeline.event." + kind);
    }

    private static String key(CaseEventKind kind, String actor) {
        return CaseTimeline.key(
                kind, "", actor, key -> Texts.find(key, Locale.ENGLISH).isPresent());
    }
}
