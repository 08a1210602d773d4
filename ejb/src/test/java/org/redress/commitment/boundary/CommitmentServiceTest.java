package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.BeyondTheClock;
import org.redress.commitment.domain.Commitment;
import org.redress.commitment.domain.CommitmentState;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.EarlierThanAvailable;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.LimitsOfTheDesk;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.NothingChosen;
import org.redress.commitment.domain.OneOptionNeedsAReason;
import org.redress.commitment.domain.OptionNotPolicy;
import org.redress.commitment.domain.OutsideContactWindow;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlanWithoutStep;
import org.redress.commitment.domain.PlannedStep;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.Remedy;
import org.redress.commitment.domain.SolutionOption;
import org.redress.commitment.domain.StepOutsideHours;
import org.redress.commitment.domain.TimeDoesNotSuit;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** W-17. */
class CommitmentServiceTest {
    private static final DayAndHour FRIDAY_NINE = DayAndHour.parse("2026-09-25", "09:00");
    private static final DayAndHour FRIDAY_NOON = DayAndHour.parse("2026-09-25", "12:00");
    private static final OptionOffered COURIER = option("New A40 by courier", Remedy.REPLACEMENT, "389");
    private static final OptionOffered BETTER_MODEL = option("The A60 from our shelf", Remedy.REPLACEMENT, "2100");
    private static final PlannedStep OURS =
            new PlannedStep(Party.US, "Kimberley stores", "hand the A40 to the courier", FRIDAY_NINE);
    private static final PlannedStep HERS =
            new PlannedStep(Party.CUSTOMER, "The customer", "keeps the dented one boxed", FRIDAY_NOON);

    private final Desk desk = new Desk();
    private final InMemoryCommitments commitments = new InMemoryCommitments();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final CaseNews news = new CaseNews();
    private final CommitmentService service = new CommitmentService();
    private Optional<Instant> earliest = Optional.empty();
    private Optional<Instant> deadline = Optional.empty();

    @BeforeEach
    void wire() {
        service.workItems = desk.workItems;
        service.commitments = commitments;
        service.promises = book(desk, promises, engine);
        service.planPromises = planPromises();
        service.earliest = caseId -> earliest;
        service.deadline = caseId -> deadline;
        service.caseNews = news;
        news.commitments = commitments;
        news.usual = () -> new NewsInterval(5);
        service.rules = new LimitsOfTheDesk();
        service.window = desk.window;
        service.workflow = engine;
        service.history = desk.history;
        service.actor = desk.actor;
        service.currency = Currency.getInstance("ZAR");
        service.clock = desk.clock;
    }

    private PlanPromises planPromises() {
        PlanPromises planned = new PlanPromises();
        planned.promises = promises;
        planned.book = service.promises;
        planned.window = desk.window;
        planned.hours = desk.hours;
        planned.clock = desk.clock;
        return planned;
    }

    static PromiseBook book(Desk desk, InMemoryPromises promises, RecordingCommitmentWorkflow engine) {
        PromiseBook book = new PromiseBook();
        book.promises = promises;
        book.timers = engine;
        book.history = desk.history;
        book.clock = desk.clock;
        return book;
    }

    @Test
    void recordsWhoAgreedToWhatAndHow() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        Commitment commitment = commitments.all.get(0);
        assertThat(commitment.state()).isEqualTo(CommitmentState.AGREED);
        assertThat(commitment.agreedOption()).map(SolutionOption::title).contains("New A40 by courier");
        assertThat(commitment.agreedRound()).hasValueSatisfying(round -> {
            assertThat(round.agreedBy()).contains("The customer herself");
            assertThat(round.agreedHow()).contains(AgreementMeans.TELEPHONE);
            assertThat(round.agreedAt()).contains(Desk.NOW);
            assertThat(round.followUpBy()).contains(Desk.ME);
            assertThat(round.steps()).hasSize(2);
        });
    }

    /** */
    @Test
    void agreesToNoStepOfOursThatHasPassed() {
        PlannedStep yesterday = new PlannedStep(Party.US, "Stores", "pack it", DayAndHour.parse("2026-09-22", "12:00"));

        assertThatThrownBy(
                        () -> service.agree("t1", plan(0, List.of(OURS, yesterday, HERS), contact(FRIDAY_NINE, true))))
                .isInstanceOf(TimeHasPassed.class);
        assertThat(commitments.all).isEmpty();
    }

    /** W-17: what comes before may be done at once, the end may not come before what it waits for. */
    @Test
    void agreesToNoPlanThatEndsBeforeASupplierWillHaveIt() {
        PlannedStep monday =
                new PlannedStep(Party.US, "Kimberley stores", "hand it over", DayAndHour.parse("2026-09-28", "12:00"));
        earliest = Optional.of(FRIDAY_NINE.at(desk.window.zone()).plusSeconds(1));

        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true))))
                .isInstanceOf(EarlierThanParticipants.class);

        service.agree("t1", plan(0, List.of(OURS, monday, HERS), contact(FRIDAY_NINE, true)));
        assertThat(commitments.all).hasSize(1);
    }

    /** what others do has no timer here. */
    @Test
    void eachStepOfOursIsAPromiseOfTheCaseWithWhoDoesIt() {
        PlannedStep suppliers = new PlannedStep(Party.THIRD_PARTY, "The courier", "delivers it", FRIDAY_NOON);
        PlannedStep told = new PlannedStep(
                Party.US, "The branch", "says that it left", FRIDAY_NOON, Optional.of(ContactMethod.EMAIL));

        service.agree("t1", plan(0, List.of(OURS, HERS, suppliers, told), contact(FRIDAY_NINE, true)));

        assertThat(steps()).hasSize(2);
        assertThat(steps().get(0)).satisfies(step -> {
            assertThat(step.what()).isEqualTo("hand the A40 to the courier");
            assertThat(step.doneBy()).contains("Kimberley stores");
            assertThat(step.method()).isEmpty();
            assertThat(step.promisedBy()).isEqualTo(Desk.ME);
            assertThat(step.dueAt()).isEqualTo(Instant.parse("2026-09-25T07:00:00Z"));
        });
        assertThat(steps().get(1).method()).contains(ContactMethod.EMAIL);
    }

    /** */
    @Test
    void promisesNoStepForATimeAtWhichWeAreClosedAndSaysTheNextGoodOne() {
        PlannedStep onHeritageDay =
                new PlannedStep(Party.US, "Stores", "pack it", DayAndHour.parse("2026-09-24", "12:00"));
        PlannedStep atNight = new PlannedStep(Party.US, "Stores", "pack it", DayAndHour.parse("2026-09-25", "18:01"));
        PlannedStep atClosing = new PlannedStep(Party.US, "Stores", "pack it", DayAndHour.parse("2026-09-25", "18:00"));

        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(onHeritageDay, HERS), contact(FRIDAY_NINE, true))))
                .isInstanceOfSatisfying(StepOutsideHours.class, refused -> assertThat(refused.details())
                        .containsExactly(Instant.parse("2026-09-25T06:30:00Z")));
        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(atNight, HERS), contact(FRIDAY_NINE, true))))
                .isInstanceOf(StepOutsideHours.class);
        assertThat(promises.all).isEmpty();

        service.agree("t1", plan(0, List.of(atClosing, HERS), contact(FRIDAY_NINE, true)));
        assertThat(steps()).hasSize(1);
    }

    @Test
    void aPlanTakesThePlaceOfTheOneBeforeWithItsSteps() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        supported();

        service.agree("t4", plan(1, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        assertThat(steps()).extracting(Promise::state).containsExactly(PromiseState.WITHDRAWN, PromiseState.OPEN);
        assertThat(engine.told).contains("timer ends, withdrawn");
    }

    private List<Promise> steps() {
        return promises.all.stream()
                .filter(promise -> promise.kind() == PromiseKind.PLAN_STEP)
                .toList();
    }

    /** */
    @Test
    void promisesNothingForAfterTheDeadlineUnlessSheIsToldWhy() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        Instant friday1159 = FRIDAY_NOON.at(desk.window.zone()).minusSeconds(60);
        deadline = Optional.of(friday1159);

        assertThatThrownBy(() -> service.commit("t2", noon("  "))).isInstanceOf(BeyondTheClock.class);
        assertThat(commitments.all.get(0).state()).isEqualTo(CommitmentState.AGREED);

        service.commit("t2", noon("The courier comes on Friday"));

        assertThat(solution().wasDueAt()).contains(friday1159);
        assertThat(solution().laterBecause()).contains("The courier comes on Friday");
    }

    /** Exactly at the deadline is in time, and needs no reason. */
    @Test
    void aReasonIsKeptOnlyForWhatIsLate() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        deadline = Optional.of(FRIDAY_NOON.at(desk.window.zone()));

        service.commit("t2", noon("Just in case"));

        assertThat(solution().wasDueAt()).isEmpty();
        assertThat(solution().laterBecause()).isEmpty();
    }

    private Promise solution() {
        return promises.all.stream()
                .filter(promise -> promise.kind() == PromiseKind.RESOLUTION)
                .findFirst()
                .orElseThrow();
    }

    private static MakeCommitment noon(String laterBecause) {
        return new MakeCommitment(
                "A40 at her home", FRIDAY_NOON, ContactMethod.TELEPHONE, true, Optional.of(laterBecause));
    }

    /** Source: R-088. */
    @Test
    void agreesHowOftenSheHears() {
        assertThat(news.of(Desk.CASE)).isEqualTo(new NewsInterval(5));

        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true), Optional.of(2)));

        assertThat(news.of(Desk.CASE)).isEqualTo(new NewsInterval(2));
        assertThat(desk.events)
                .filteredOn(event -> event.kind() == CaseEventKind.PLAN_AGREED)
                .singleElement()
                .satisfies(event -> assertThat(event.payload())
                        .containsEntry("newsEveryDays", "2")
                        .containsEntry("commitment", "1")
                        .containsEntry("round", "1"));
    }

    /** Source. */
    @Test
    void aLaterPlanChangesHowOftenSheHearsAndOneThatSaysNothingDoesNot() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true), Optional.of(2)));
        supported();
        service.agree("t4", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        assertThat(news.of(Desk.CASE)).isEqualTo(new NewsInterval(2));

        supported();
        service.agree("t7", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true), Optional.of(10)));

        assertThat(news.of(Desk.CASE)).isEqualTo(new NewsInterval(10));
        assertThat(news.of(Desk.CASE + 1)).isEqualTo(new NewsInterval(5));
    }

    private void supported() {
        service.commit(
                "t2",
                new MakeCommitment("A40 at her home", FRIDAY_NOON, ContactMethod.TELEPHONE, true, Optional.empty()));
        service.arrangeSupport("t3", new ArrangeSupport("A demo set meanwhile", "Repairs know", Optional.empty()));
    }

    @Test
    void promisesTheNextContactAndTellsTheEngineLast() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        assertThat(promises.all)
                .extracting(Promise::kind)
                .containsExactly(PromiseKind.PLAN_STEP, PromiseKind.NEXT_CONTACT);
        assertThat(engine.told)
                .containsExactly(
                        "timer starts for 2026-09-25T07:00:00Z",
                        "timer starts for 2026-09-25T07:00:00Z",
                        "t1 planAgreed=true");
        assertThat(desk.eventKinds())
                .containsExactly(
                        CaseEventKind.OPTIONS_OFFERED,
                        CaseEventKind.PLAN_AGREED,
                        CaseEventKind.PROMISE_MADE,
                        CaseEventKind.PROMISE_MADE);
    }

    @Test
    void beginsANewRoundWhenTheCustomerDoesNotAgree() {
        Offer offer = new Offer(List.of(COURIER, BETTER_MODEL), "");
        service.notAgreed("t1", new PlanNotAgreed(offer, List.of(), "“Not before Friday? No.”", Optional.empty()));
        service.agree("t2", plan(1, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        assertThat(commitments.all).hasSize(1);
        assertThat(commitments.all.get(0).rounds()).hasSize(2);
        assertThat(engine.told).contains("t1 planAgreed=false", "t2 planAgreed=true");
        assertThat(desk.eventKinds()).contains(CaseEventKind.PLAN_NOT_AGREED, CaseEventKind.PLAN_AGREED);
    }

    @Test
    void refusesALoneOptionWithoutAReason() {
        AgreePlan plan = new AgreePlan(
                new Offer(List.of(COURIER), ""),
                0,
                List.of(OURS, HERS),
                false,
                "",
                "The customer herself",
                AgreementMeans.TELEPHONE,
                contact(FRIDAY_NINE, true),
                Optional.empty());

        assertThatThrownBy(() -> service.agree("t1", plan)).isInstanceOf(OneOptionNeedsAReason.class);
        assertThat(engine.told).isEmpty();
    }

    @Test
    void refusesAnOptionPolicyForbids() {
        Offer offer = new Offer(List.of(COURIER, option("Voucher", Remedy.VOUCHER, "2500")), "");

        assertThatThrownBy(
                        () -> service.notAgreed("t1", new PlanNotAgreed(offer, List.of(), "“No.”", Optional.empty())))
                .isInstanceOf(OptionNotPolicy.class);
    }

    @Test
    void refusesAChoiceThatWasNotOffered() {
        assertThatThrownBy(() -> service.agree("t1", plan(2, List.of(OURS, HERS), contact(FRIDAY_NINE, true))))
                .isInstanceOf(NothingChosen.class);
    }

    @Test
    void refusesAPlanInWhichOnePartyHasNothingToDo() {
        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(OURS), contact(FRIDAY_NINE, true))))
                .isInstanceOf(PlanWithoutStep.class);
    }

    @Test
    void refusesToPromiseACallOnAHoliday() {
        NextContact holiday = contact(DayAndHour.parse("2026-09-24", "09:00"), true);

        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(OURS, HERS), holiday)))
                .isInstanceOf(OutsideContactWindow.class);
    }

    @Test
    void asksWhetherTheTimeIsAGoodOne() {
        assertThatThrownBy(() -> service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, false))))
                .isInstanceOf(TimeDoesNotSuit.class);
    }

    @Test
    void commitsToADayAndAnHour() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        service.commit(
                "t2",
                new MakeCommitment("A40 at her home", FRIDAY_NOON, ContactMethod.TELEPHONE, true, Optional.empty()));

        assertThat(commitments.all.get(0).state()).isEqualTo(CommitmentState.COMMITTED);
        assertThat(promises.all).last().satisfies(promise -> {
            assertThat(promise.kind()).isEqualTo(PromiseKind.RESOLUTION);
            assertThat(promise.dueAt()).isEqualTo(Instant.parse("2026-09-25T10:00:00Z"));
        });
        assertThat(engine.told).last().isEqualTo("t2 promised for 2026-09-25T10:00:00Z");
    }

    @Test
    void promisesNothingBeforeTheOptionCanBeThere() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        MakeCommitment tooEarly = new MakeCommitment(
                "A40 at her home",
                DayAndHour.parse("2026-09-25", "11:59"),
                ContactMethod.TELEPHONE,
                true,
                Optional.empty());

        assertThatThrownBy(() -> service.commit("t2", tooEarly)).isInstanceOf(EarlierThanAvailable.class);
    }

    /** Source: W-17. */
    @Test
    void promisesNothingBeforeASupplierWillHaveIt() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        MakeCommitment noon =
                new MakeCommitment("A40 at her home", FRIDAY_NOON, ContactMethod.TELEPHONE, true, Optional.empty());
        earliest = Optional.of(Instant.parse("2026-09-25T10:01:00Z"));

        assertThatThrownBy(() -> service.commit("t2", noon)).isInstanceOf(EarlierThanParticipants.class);
        assertThat(promises.all).extracting(Promise::kind).doesNotContain(PromiseKind.RESOLUTION);

        earliest = Optional.of(Instant.parse("2026-09-25T10:00:00Z"));
        service.commit("t2", noon);
        assertThat(promises.all).extracting(Promise::kind).endsWith(PromiseKind.RESOLUTION);
    }

    @Test
    void beginsANewCommitmentAfterTheSupportOfTheFirst() {
        service.agree("t1", plan(0, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));
        service.commit(
                "t2",
                new MakeCommitment("A40 at her home", FRIDAY_NOON, ContactMethod.TELEPHONE, true, Optional.empty()));
        service.arrangeSupport("t3", new ArrangeSupport("A demo set meanwhile", "Repairs know", Optional.of(9L)));
        service.agree("t4", plan(1, List.of(OURS, HERS), contact(FRIDAY_NINE, true)));

        assertThat(commitments.all).extracting(Commitment::number).containsExactly(1, 2);
        assertThat(commitments.all.get(0).referTo()).contains(9L);
        assertThat(engine.told).contains("t3 supported");
    }

    private static OptionOffered option(String title, Remedy remedy, String cost) {
        return new OptionOffered(title, remedy, new BigDecimal(cost), Optional.of(FRIDAY_NOON), false, 5, 4, "");
    }

    private static NextContact contact(DayAndHour when, boolean suits) {
        return new NextContact(when, ContactMethod.TELEPHONE, "The waybill number", suits);
    }

    private static AgreePlan plan(int chosen, List<PlannedStep> steps, NextContact contact) {
        return plan(chosen, steps, contact, Optional.empty());
    }

    private static AgreePlan plan(
            int chosen, List<PlannedStep> steps, NextContact contact, Optional<Integer> newsEveryDays) {
        return new AgreePlan(
                new Offer(List.of(COURIER, BETTER_MODEL), ""),
                chosen,
                steps,
                false,
                "",
                "The customer herself",
                AgreementMeans.TELEPHONE,
                contact,
                newsEveryDays);
    }
}
