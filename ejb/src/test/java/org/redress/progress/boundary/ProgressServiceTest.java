package org.redress.progress.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.contact.boundary.WordsToMend;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.progress.domain.NewsOutlook;
import org.redress.progress.domain.NewsState;
import org.redress.progress.domain.ProgressWord;
import org.redress.progress.domain.ProgressWordRepository;
import org.redress.progress.domain.ProgressWorkflow;
import org.redress.stakeholder.boundary.ToldInTheFuture;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Ids;
import org.redress.testing.SteeredCase;
import org.redress.testing.TestClock;

/** Source. */
class ProgressServiceTest {
    private static final long KNOWN = 8;
    private static final long STAND_IN = 12;
    private static final Instant MONDAY_TEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant FRIDAY_TEN = Instant.parse("2026-03-06T08:00:00Z");
    private static final Instant NEXT_MONDAY_TEN = Instant.parse("2026-03-09T08:00:00Z");
    private static final Instant NEXT_TUESDAY_TEN = Instant.parse("2026-03-10T08:00:00Z");
    private static final Optional<NextContact> ON_FRIDAY = Optional.of(
            new NextContact(DayAndHour.parse("2026-03-13", "09:00"), ContactMethod.TELEPHONE, "How it stands", true));

    private final Desk desk = new Desk();
    private final TestClock clock = new TestClock();
    private final EnteredAbsences presence = new EnteredAbsences();
    private final List<TimelineQueries.TimelineEntry> timeline = new ArrayList<>();
    private final List<ProgressWord> kept = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final ProgressService service = new ProgressService();
    private int newsEveryDays = 5;
    private boolean promised = true;
    private boolean promisedUntilSheIsSpokenWith;
    private Set<Caller> roles = Set.of(Caller.AGENT);

    @BeforeEach
    void wire() {
        CommitmentQueries agreed = new CommitmentQueries() {
            @Override
            public int newsEveryDays(long caseId) {
                return newsEveryDays;
            }
        };
        service.lastHeard = new LastHeard();
        service.lastHeard.timeline = new TimelineQueries() {
            @Override
            public List<TimelineEntry> of(long caseId) {
                return timeline;
            }
        };
        service.lastHeard.commitments = agreed;
        service.lastHeard.hours = desk.hours;
        service.cases = new KnownToHer();
        service.informers = new Informers();
        service.informers.cases = service.cases;
        service.informers.presence = presence;
        service.informers.staff = new AllAtWork();
        service.informers.access = desk.access;
        service.told = new KeptWords();
        service.workflow = new RecordingWorkflow();
        service.commitments = agreed;
        service.nextHear = new Promising();
        service.wording =
                text -> text.contains("soon") ? List.of(new OutgoingWording.Mend("soon", "Say when.")) : List.of();
        service.workItems = desk.workItems;
        service.hours = desk.hours;
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = clock;
    }

    @Test
    void aWorkingDayBeforeTheIntervalEndsItIsTimeToTellHer() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);

        assertThat(lookAt(FRIDAY_TEN))
                .isEqualTo(new NewsOutlook(NewsState.SOON, NEXT_MONDAY_TEN, NEXT_TUESDAY_TEN, Optional.of(KNOWN)));
        assertThat(lookAt(FRIDAY_TEN.minusSeconds(1)).state()).isEqualTo(NewsState.NOT_YET);
    }

    @Test
    void untilThenItIsLookedAgainEachOperatingDayAndAtThatMoment() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);

        assertThat(lookAt(MONDAY_TEN).lookAgainAt()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(lookAt(Instant.parse("2026-03-05T12:00:00Z")).lookAgainAt()).isEqualTo(FRIDAY_TEN);
    }

    @Test
    void whoHasHeardNothingForTheIntervalIsOverdue() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);

        NewsOutlook outlook = lookAt(NEXT_MONDAY_TEN);

        assertThat(outlook.state()).isEqualTo(NewsState.OVERDUE);
        assertThat(outlook.lookAgainAt()).isEqualTo(NEXT_TUESDAY_TEN);
    }

    @Test
    void whoeverHearsDailyIsToldWithinADayOfTheLastWord() {
        newsEveryDays = 1;
        happened(CaseEventKind.PROMISE_KEPT, FRIDAY_TEN);

        NewsOutlook outlook = lookAt(FRIDAY_TEN);

        assertThat(outlook.state()).isEqualTo(NewsState.SOON);
        assertThat(outlook.dueAt()).isEqualTo(NEXT_MONDAY_TEN);
        assertThat(outlook.lookAgainAt()).isEqualTo(NEXT_MONDAY_TEN);
    }

    /** A timer of the engine knows no less than a thousandth of a second: it must not come before the interval ends. */
    @Test
    void theIntervalEndsWhenATimerSaysSo() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN.plusNanos(1_999_999));

        assertThat(lookAt(FRIDAY_TEN).dueAt()).isEqualTo(NEXT_MONDAY_TEN.plusMillis(1));
    }

    /** Source: R-070. */
    @Test
    void whileWhomSheKnowsIsAwayWhoStandsInTellsHer() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        presence.is(KNOWN, STAND_IN, NEXT_TUESDAY_TEN);
        assertThat(lookAt(FRIDAY_TEN).informer()).contains(STAND_IN);

        presence.is(STAND_IN, KNOWN, NEXT_TUESDAY_TEN);
        assertThat(lookAt(FRIDAY_TEN).informer()).isEmpty();

        presence.isBack(KNOWN);
        roles = Set.of(Caller.ADMINISTRATOR);
        assertThat(lookAt(FRIDAY_TEN).informer()).isEmpty();
    }

    @Test
    void whoeverHasHeardNothingForFiveOperatingDaysIsWrittenToAndItSaysWhoShouldHaveToldHer() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        happened(CaseEventKind.ASSESSED, FRIDAY_TEN);

        tellAt(NEXT_MONDAY_TEN);

        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CUSTOMER_UPDATED);
            assertThat(event.payload()).containsEntry("staff", "8");
        });
    }

    @Test
    void beforeThatNobodyIsBothered() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN.plusSeconds(1));

        tellAt(NEXT_MONDAY_TEN);

        assertThat(desk.events).isEmpty();
    }

    @Test
    void theDaysAreThoseAgreedForHerCase() {
        happened(CaseEventKind.REGISTERED, MONDAY_TEN);
        newsEveryDays = 6;
        tellAt(NEXT_MONDAY_TEN);
        assertThat(desk.events).isEmpty();

        newsEveryDays = 1;
        tellAt(NEXT_MONDAY_TEN);
        assertThat(desk.events).hasSize(1);
    }

    @Test
    void anyWordFromUsBeginsTheDaysAnew() {
        for (CaseEventKind word : List.of(
                CaseEventKind.PROMISE_KEPT,
                CaseEventKind.PROGRESS_TOLD,
                CaseEventKind.PROGRESS_WRITTEN,
                CaseEventKind.CUSTOMER_UPDATED)) {
            timeline.clear();
            happened(CaseEventKind.REGISTERED, MONDAY_TEN);
            happened(word, FRIDAY_TEN);
            happened(CaseEventKind.SOLUTION_PROPOSED, FRIDAY_TEN);

            tellAt(NEXT_MONDAY_TEN);

            assertThat(desk.events).as("%s", word).isEmpty();
        }
    }

    @Test
    void whoSpeaksWithHerKeepsWhatWasSaidAndPromisesWhenSheNextHears() {
        clockAt(FRIDAY_TEN);
        promised = false;

        service.spoke(spoken("There is nothing new yet.", MONDAY_TEN, "", ON_FRIDAY));

        assertThat(kept).singleElement().satisfies(word -> {
            assertThat(word.words()).isEqualTo("There is nothing new yet.");
            assertThat(word.way()).isEqualTo(ReportWay.TELEPHONE);
            assertThat(word.toldAt()).isEqualTo(MONDAY_TEN);
            assertThat(word.toldBy()).isEqualTo(Desk.ME);
        });
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.PROGRESS_TOLD);
            assertThat(event.occurredAt()).isEqualTo(MONDAY_TEN);
            assertThat(event.payload())
                    .containsEntry("word", Long.toString(kept.get(0).id()))
                    .doesNotContainValue("There is nothing new yet.");
        });
        assertThat(done).containsExactly("promised for 2026-03-13", "informed t");
    }

    @Test
    void whoWritesToHerKeepsTheWordsOfTheLetter() {
        clockAt(FRIDAY_TEN);

        service.write(new WriteToCustomer("t", " The part has come. ", "", Optional.empty()));

        assertThat(kept).singleElement().satisfies(word -> {
            assertThat(word.words()).isEqualTo("The part has come.");
            assertThat(word.way()).isEqualTo(ReportWay.LETTER);
            assertThat(word.toldAt()).isEqualTo(FRIDAY_TEN);
        });
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.PROGRESS_WRITTEN);
        assertThat(done).containsExactly("informed t");
    }

    /** Source. */
    @Test
    void vagueWordsStayOnlyWithAReason() {
        clockAt(FRIDAY_TEN);
        assertThatThrownBy(() -> service.write(new WriteToCustomer("t", "You hear soon.", "", Optional.empty())))
                .isInstanceOf(WordsToMend.class);
        assertThatThrownBy(() -> service.spoke(spoken("You hear soon.", MONDAY_TEN, "", Optional.empty())))
                .isInstanceOf(WordsToMend.class);
        assertThat(done).isEmpty();

        service.write(new WriteToCustomer("t", "You hear soon.", " Her words. ", Optional.empty()));

        assertThat(kept.get(0).wordingBecause()).isEqualTo("Her words.");
    }

    @Test
    void nobodyHasToldHerInTheFuture() {
        clockAt(FRIDAY_TEN);

        assertThatThrownBy(() -> service.spoke(spoken("It is here.", NEXT_MONDAY_TEN, "", Optional.empty())))
                .isInstanceOf(ToldInTheFuture.class);
    }

    /** Source: R-034. */
    @Test
    void sheIsNotLeftWithoutATimeAtWhichSheHears() {
        clockAt(FRIDAY_TEN);
        promised = false;

        assertThatThrownBy(() -> service.write(new WriteToCustomer("t", "It is here.", "", Optional.empty())))
                .isInstanceOf(NextHearMissing.class);
    }

    /** The talk keeps what was promised for it: only what is promised beside it tells her. Source: R-034. */
    @Test
    void herFirstTalkWithUsIsNoTimeAtWhichSheNextHears() {
        clockAt(FRIDAY_TEN);
        promisedUntilSheIsSpokenWith = true;

        assertThatThrownBy(() -> service.spoke(spoken("It is here.", MONDAY_TEN, "", Optional.empty())))
                .isInstanceOf(NextHearMissing.class);
        assertThat(done).isEmpty();
    }

    private NewsOutlook lookAt(Instant moment) {
        clockAt(moment);
        return service.look(Desk.CASE);
    }

    private void tellAt(Instant moment) {
        clockAt(moment);
        service.tell(Desk.CASE);
    }

    private void clockAt(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    private static SpeakWithCustomer spoken(String words, Instant toldAt, String because, Optional<NextContact> next) {
        return new SpeakWithCustomer("t", words, ReportWay.TELEPHONE, toldAt, because, next);
    }

    private void happened(CaseEventKind kind, Instant when) {
        timeline.add(new TimelineQueries.TimelineEntry(
                timeline.size() + 1, kind, when, when, "staff:1", OptionalLong.of(1), OptionalLong.empty(), Map.of()));
    }

    private static final class KnownToHer extends SteeredCase {
        @Override
        public Optional<Long> perceivedOwner(long caseId) {
            return Optional.of(KNOWN);
        }
    }

    private final class AllAtWork implements StaffAtWork {
        @Override
        public Optional<StaffActor> now(long staffId) {
            return Optional.of(new StaffActor(staffId, roles, Set.of()));
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of();
        }
    }

    private final class KeptWords implements ProgressWordRepository {
        private final Ids ids = new Ids();

        @Override
        public void add(ProgressWord word) {
            ids.give(word, "id");
            kept.add(word);
        }

        @Override
        public List<ProgressWord> ofCase(long caseId) {
            return kept;
        }
    }

    private final class Promising extends NextHear {
        @Override
        public void promiseUnlessKnown(long caseId, long staffId, Optional<NextContact> said) {
            boolean kept = promisedUntilSheIsSpokenWith && desk.eventKinds().contains(CaseEventKind.PROGRESS_TOLD);
            if (said.isEmpty() && (!promised || kept)) {
                throw new NextHearMissing();
            }
            said.ifPresent(contact -> done.add("promised for " + contact.when().day()));
        }
    }

    private final class RecordingWorkflow implements ProgressWorkflow {
        @Override
        public void informed(String workItemId) {
            done.add("informed " + workItemId);
        }

        @Override
        public void heard(long caseId) {
            throw new AssertionError("the task itself was done");
        }
    }
}
