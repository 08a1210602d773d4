package org.redress.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.Nature;
import org.redress.demo.tsv.TsvMatters;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;

class LifePlanTest {
    private static final Instant UNTIL = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant FROM = Instant.parse("2026-06-25T14:20:00Z");
    private static final WorkingHours HOURS = WorkingCalendar.of(
            ZoneId.of("Africa/Johannesburg"), WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);

    private final TsvMatters matters = new TsvMatters();

    @BeforeEach
    void read() {
        matters.read();
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(plan(60, 7)).isEqualTo(plan(60, 7)).isNotEqualTo(plan(60, 8));
    }

    @Test
    void keepsTheStatedShares() {
        List<PlannedCase> cases = plan(1000, 7);

        Map<Turn, Integer> asked = LifePlan.asked(cases);
        long wholeWay = cases.stream().filter(LifePlanTest::goesTheWholeWay).count();
        for (Turn turn : Turn.values()) {
            double of = turn.kind().isOfTheLast()
                    ? last(cases).size()
                    : turn.kind().isOfEverything() ? cases.size() : wholeWay;
            assertThat((double) asked.get(turn))
                    .as(turn.name())
                    .isBetween(of * turn.perThousand() / 1000 - 1, of * turn.perThousand() / 1000 + 1);
        }
    }

    @Test
    void givesASmallPastItsShares() {
        Map<Turn, Integer> asked = LifePlan.asked(plan(24, 2026));

        assertThat(asked.get(Turn.ENQUIRY)).isPositive();
        assertThat(asked.get(Turn.PLAN_NOT_AGREED)).isPositive();
        assertThat(asked.get(Turn.PROMISE_BROKEN)).isPositive();
    }

    @Test
    void letsACaseTakeOneTurnOfAKindAtMost() {
        for (PlannedCase each : plan(300, 3)) {
            assertThat(each.turns().stream().map(Turn::kind)).doesNotHaveDuplicates();
            assertThat(goesTheWholeWay(each)
                            || each.turns().stream()
                                    .allMatch(turn -> turn.kind().isOfEverything()))
                    .as("what ends at once takes no turn on the way")
                    .isTrue();
        }
    }

    @Test
    void leavesTheLatestComplaintsToWhoeverComesToTheDeskAtThePresent() {
        List<PlannedCase> cases = plan(60, 7);

        List<PlannedCase> left = cases.stream()
                .filter(each -> each.takes(Turn.UNCLAIMED)
                        || each.takes(Turn.UNCLAIMED_ESCALATED)
                        || each.takes(Turn.UNCLAIMED_IN_TEAM))
                .toList();
        List<PlannedCase> last = last(cases);
        assertThat(left)
                .hasSizeBetween(2, last.size() - 1)
                .isEqualTo(last.subList(last.size() - left.size(), last.size()));
        assertThat(left.get(left.size() - 1).takes(Turn.UNCLAIMED)).isTrue();
        assertThat(left.get(0).takes(Turn.UNCLAIMED_IN_TEAM)).isTrue();
        assertThat(left).anyMatch(each -> each.takes(Turn.UNCLAIMED_ESCALATED));
    }

    /** Whoever works for one of these teams alone has something in her queue. */
    @Test
    void leavesSomethingToEachTeamThatRegistersNothing() {
        assertThat(plan(60, 7).stream()
                        .filter(each -> each.takes(Turn.UNCLAIMED_IN_TEAM))
                        .map(each -> each.matter().nature()))
                .contains(Nature.DISCOURTESY, Nature.DETERIORATION)
                .containsOnly(Nature.DISCOURTESY, Nature.DETERIORATION);
    }

    @Test
    void comesInOrderWithinItsTimeAndByNightOnlyWhereItIsSaid() {
        List<PlannedCase> cases = plan(200, 5);

        assertThat(cases).extracting(PlannedCase::arrivesAt).isSorted();
        assertThat(cases).allSatisfy(each -> {
            assertThat(each.arrivesAt()).isBetween(FROM, UNTIL);
            assertThat(HOURS.isOpenAt(each.arrivesAt())).isNotEqualTo(each.takes(Turn.OUT_OF_HOURS));
        });
    }

    @Test
    void needsAWeekAtLeast() {
        assertThatThrownBy(() -> new PastWanted(UNTIL.minusSeconds(3600), UNTIL, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasEveryTurnInAPastOfAHundred() {
        assertThat(LifePlan.asked(plan(100, 2026)).values())
                .allSatisfy(asked -> assertThat(asked).isPositive());
    }

    @Test
    void isToldWithTheSameShares() throws IOException {
        String told = Files.readString(Path.of("../docs/how-to/how-do-i-give-a-demonstration-a-past.md"));

        for (Turn turn : Turn.values()) {
            String share = " | " + turn.perThousand() + of(turn) + " |";
            assertThat(told.lines().filter(line -> line.startsWith("| `" + turn + "` |")))
                    .as(turn.name())
                    .singleElement()
                    .asString()
                    .endsWith(share);
        }
    }

    private static String of(Turn turn) {
        if (turn.kind().isOfTheLast()) {
            return " of the last";
        }
        return turn.kind().isOfEverything() ? " of all" : "";
    }

    /** The complaints that come in the last days. */
    private static List<PlannedCase> last(List<PlannedCase> cases) {
        return cases.stream()
                .filter(LifePlanTest::goesTheWholeWay)
                .filter(each -> !each.arrivesAt().isBefore(UNTIL.minus(Duration.ofDays(6))))
                .toList();
    }

    private static boolean goesTheWholeWay(PlannedCase planned) {
        return planned.turns().stream().noneMatch(turn -> turn.kind() == Turn.Kind.CONTACT);
    }

    private List<PlannedCase> plan(int cases, long seed) {
        return LifePlan.of(new PastWanted(FROM, UNTIL, cases, seed), HOURS, matters);
    }
}
