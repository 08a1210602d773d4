package org.redress.demo.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.PlannedCase;
import org.redress.demo.domain.Turn;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.visit.boundary.AgreedAppointment;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** From when on somebody in an invented past has something to say of a visit, and of what was asked for. */
class AwaitedStepsTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final WorkingHours HOURS =
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);
    private static final Instant TUESDAY_MORNING = Instant.parse("2026-06-23T07:00:00Z");

    private final Moments moments = new Moments();
    private final VisitingHand visiting = new VisitingHand();
    private final AskedHand asked = new AskedHand();

    @BeforeEach
    void setUp() {
        moments.hours = HOURS;
        visiting.moments = moments;
        asked.moments = moments;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 50})
    void nobodySaysWhatCameOfAVisitBeforeTheTimeAgreedOrAfterIt(int number) {
        InventedCase life = life(number);
        AgreedAppointment agreed = VisitingHand.appointment(life, moments.day(TUESDAY_MORNING, 2), 7);
        Instant from = agreed.day().atTime(agreed.from()).atZone(ZONE).toInstant();
        Instant until = agreed.day().atTime(agreed.until()).atZone(ZONE).toInstant();

        Instant moment = notBefore(visiting, life, item("form:report-visit", until));

        assertThat(moment).isAfter(from).isBefore(until);
        assertThat(HOURS.isOpenAt(from)).isTrue();
        assertThat(until).isBeforeOrEqualTo(HOURS.closingAfter(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form:supply-answer", "form:hear-from-participant"})
    void whoeverIsAskedIsHeardOfBeforeTheDateAndOnlyWhoeverIsLateAfterIt(String form) {
        WorkItem item = item(form, TUESDAY_MORNING);

        assertThat(notBefore(asked, life(3, Turn.ASKED_IN_TIME), item)).isBefore(TUESDAY_MORNING);
        assertThat(notBefore(asked, life(3, Turn.ASKED_LATER_DATE), item)).isBefore(TUESDAY_MORNING);
        assertThat(notBefore(asked, life(3, Turn.ASKED_LATE), item)).isAfter(TUESDAY_MORNING);
    }

    private static Instant notBefore(Hand hand, InventedCase life, WorkItem item) {
        return hand.steps().get(item.formKey()).notBefore().apply(life, item);
    }

    private static InventedCase life(int number, Turn... turns) {
        Matter matter = new Matter(
                ContactKind.COMPLAINT,
                Nature.DAMAGE,
                "Soundbar S-2",
                "Soundbar rattles",
                "It rattles from the first day.",
                Remedy.REPLACEMENT,
                BigDecimal.TEN,
                "");
        return new InventedCase(
                new PlannedCase(number, number, TUESDAY_MORNING, Channel.TELEPHONE, matter, Set.of(turns)));
    }

    private static WorkItem item(String form, Instant dueAt) {
        return new WorkItem(
                "1",
                1,
                "Task_Awaited",
                "Awaited",
                form,
                Phase.SOLUTION,
                false,
                9,
                "agent",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dueAt,
                TUESDAY_MORNING,
                ItemTime.due(dueAt));
    }
}
