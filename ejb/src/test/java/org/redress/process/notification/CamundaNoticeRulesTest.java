package org.redress.process.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.ContactKind;
import org.redress.model.ComplaintDecision;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Notice;
import org.redress.notification.domain.NoticeRules;
import org.redress.notification.domain.Receiver;
import org.redress.process.release.ReleasedTable;
import org.redress.process.release.ShippedTables;

class CamundaNoticeRulesTest {
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final NoticeRules rules = ShippedNotices.rules();

    @Test
    void theTableNamesEventsThatThereAre() {
        ReleasedTable table = new ShippedTables().live(ComplaintDecision.NOTICES);

        Set<String> named = table.rules().stream()
                .flatMap(rule -> CODE.matcher(rule.cells().get(0)).results())
                .map(code -> code.group())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(CaseEventKind.values()).map(Enum::name)).containsAll(named);
    }

    /** Otherwise a letter would be there that nobody ever gets. */
    @Test
    void everyLetterAndEveryReceiverIsCalledForBySomeRow() {
        Set<Notice> all = new ShippedTables()
                .live(ComplaintDecision.NOTICES).rules().stream()
                        .flatMap(rule -> CODE.matcher(rule.cells().get(0))
                                .results()
                                .map(event -> CaseEvent.of(7, CaseEventKind.valueOf(event.group()), NOW)
                                        .with("way", asked(rule.cells().get(2)))
                                        .with("outcome", asked(rule.cells().get(3)))))
                        .flatMap(event -> Arrays.stream(ContactKind.values())
                                .flatMap(contact -> rules.noticesOf(event, contact).stream()))
                        .collect(Collectors.toSet());

        assertThat(all.stream().map(Notice::letter)).contains(LetterKind.ofCases());
        assertThat(all.stream().map(Notice::receiver)).contains(Receiver.values());
    }

    /** A code the cell is about; any other where it takes whatever it does not name. */
    private static String asked(String cell) {
        Matcher code = CODE.matcher(cell);
        return !cell.startsWith("not(") && code.find() ? code.group() : "EMAIL";
    }

    @ParameterizedTest
    @EnumSource(CaseEventKind.class)
    void whatNoRowMentionsCallsForNothing(CaseEventKind event) {
        assertThatCode(() -> rules.noticesOf(CaseEvent.of(7, event, NOW), ContactKind.COMPLAINT))
                .doesNotThrowAnyException();
        if (!rules.mention(event)) {
            assertThat(rules.noticesOf(CaseEvent.of(7, event, NOW), ContactKind.COMPLAINT))
                    .isEmpty();
        }
    }

    @Test
    void onlyEventsOfTheTableCostAQuestion() {
        assertThat(rules.mention(CaseEventKind.PROMISE_BROKEN)).isTrue();
        assertThat(rules.mention(CaseEventKind.NOTE_ADDED)).isFalse();
    }
}
