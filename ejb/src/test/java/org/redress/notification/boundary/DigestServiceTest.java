package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.Digest;
import org.redress.notification.domain.DigestRepository;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.OutboxMessage;
import org.redress.servicelevel.boundary.CaseTimes;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.AlarmStage;
import org.redress.servicelevel.domain.alarm.ClockNews;
import org.redress.shared.Installation;
import org.redress.testing.NamedStaff;
import org.redress.testing.TestClock;

/** one summary a person and working day, of what she may see, and none of nothing. */
class DigestServiceTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final Instant MONDAY_OPENING = Instant.parse("2026-09-21T06:30:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-09-21T10:00:00Z");
    private static final long SUPERVISOR = 3;
    private static final long MANAGER = 4;
    private static final long RESTRICTED = 9;

    private final WorkingHours hours =
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());
    private final TestClock clock = new TestClock(MONDAY_OPENING);
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Digests digests = new Digests();
    private final Times times = new Times();
    private final CurrentActor actor = new CurrentActor();
    private final DigestSettings settings = new DigestSettings();
    private final DigestService service = new DigestService();
    private final DigestQueries queries = new DigestQueries();

    @BeforeEach
    void wire() {
        actor.is(new SystemActor("digest"));
        settings.enabled = true;
        settings.at = Optional.empty();
        FactsForDigests facts = new FactsForDigests();
        facts.times = times;
        facts.complaints = new Cases();
        facts.clocks = new FactsForClocks() {
            @Override
            String named(long caseId, String code, LetterWords words) {
                return code;
            }
        };
        facts.letters = TextsOfTheProduct.letters();
        facts.settings = new LetterSettings();
        facts.settings.organisation = "Karoo";
        facts.installation = new Installation() {
            @Override
            public URI baseUrl() {
                return URI.create("https://care.example.org/redress");
            }
        };
        facts.hours = hours;
        facts.actor = actor;
        service.digests = digests;
        service.facts = facts;
        service.letters = facts.letters;
        service.outbox = outbox;
        service.staff = new People();
        service.actor = actor;
        service.hours = hours;
        service.clock = clock;
        queries.digests = digests;
        queries.settings = settings;
        queries.staff = service.staff;
        queries.hours = hours;
        queries.clock = clock;
    }

    @Test
    void tellsEachClockOnceUnderWhatBecameOfIt() {
        times.told = List.of(news(1, 100, 0), news(2, 100, 2), news(3, 75, 0));
        times.due = List.of(news(5, 0, 0));

        service.write(MANAGER);

        assertThat(letter().text().subject()).isEqualTo("Summary of Monday 21 September 2026");
        assertThat(letter().text().body())
                .containsSubsequence(
                        "Over the agreed time:\n- RD-1, resolution, due by Monday 21 September 2026 at 12:00:"
                                + " https://care.example.org/redress/complaint/case.xhtml?id=1\n",
                        "told to the next level:\n- RD-2, ",
                        "Time running out:\n- RD-3, ",
                        "Due today:\n- RD-5, ")
                .doesNotContain("Amplifier");
        assertThat(letter().caseId()).isEmpty();
        assertThat(digests.all).singleElement().matches(digest -> digest.lines() == 4);
    }

    @Test
    void aSupervisorHearsOfHerTeamsAndNobodyOfWhatSheMayNotSee() {
        times.told = List.of(news(1, 100, 0), news(20, 100, 0), news(RESTRICTED, 100, 0));

        service.write(SUPERVISOR);
        assertThat(letter().text().body()).contains("RD-1,").doesNotContain("RD-20", "RD-9");

        service.write(MANAGER);
        assertThat(outbox.messages.get(1).text().body())
                .contains("RD-1,", "RD-20,")
                .doesNotContain("RD-9");
        assertThat(actor.get()).isEqualTo(new SystemActor("digest"));
    }

    @Test
    void nothingIsWrittenOfNothingAndTheDayIsDone() {
        service.write(SUPERVISOR);

        assertThat(outbox.messages).isEmpty();
        assertThat(queries.waiting()).containsExactly(MANAGER);
    }

    @Test
    void nobodyGetsTwoADayAndTheNextGoesOnWhereThisOneEnded() {
        times.told = List.of(news(1, 100, 0));
        service.write(MANAGER);
        service.write(MANAGER);
        assertThat(outbox.messages).hasSize(1);
        assertThat(times.since)
                .as("the first time a working day back")
                .isEqualTo(Instant.parse("2026-09-17T16:00:00Z"));

        clock.pass(Duration.ofDays(1));
        service.write(MANAGER);
        assertThat(outbox.messages).hasSize(2);
        assertThat(times.since).isEqualTo(MONDAY_OPENING);
        assertThat(times.dueUntil).isEqualTo(Instant.parse("2026-09-22T16:00:00Z"));
    }

    @Test
    void whatIsTooMuchForALetterIsCounted() {
        times.due = LongStream.rangeClosed(1, 33)
                .filter(id -> id != RESTRICTED)
                .mapToObj(id -> news(id, 0, 0))
                .toList();

        service.write(MANAGER);

        assertThat(letter().text().body()).contains("- and 2 more").doesNotContain("RD-33,");
    }

    @Test
    void itIsWrittenFromTheOpeningOfAWorkingDayUntilWorkEnds() {
        clock.pass(Duration.ofMinutes(-1));
        assertThat(queries.waiting()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(queries.waiting()).containsExactly(SUPERVISOR, MANAGER);
        clock.pass(Duration.ofHours(10));
        assertThat(queries.waiting()).as("after closing").isEmpty();
        clock.pass(Duration.ofDays(3));
        assertThat(queries.waiting()).as("Heritage Day").isEmpty();
    }

    @Test
    void aSiteSaysWhenAndWhether() {
        settings.at = Optional.of("07:15");
        clock.pass(Duration.ofMinutes(-75));
        assertThat(queries.waiting()).containsExactly(SUPERVISOR, MANAGER);

        settings.enabled = false;
        assertThat(queries.waiting()).isEmpty();
    }

    private OutboxMessage letter() {
        return outbox.messages.get(0);
    }

    private static ClockNews news(long caseId, int percent, int level) {
        return new ClockNews(caseId, "resolution", new AlarmStage(percent, level), Optional.of(MONDAY_NOON));
    }

    private static final class Times extends CaseTimes {
        private List<ClockNews> told = List.of();
        private List<ClockNews> due = List.of();
        private Instant since = Instant.EPOCH;
        private Instant dueUntil = Instant.EPOCH;

        @Override
        public List<ClockNews> toldBetween(Instant from, Instant until, int atMost) {
            since = from;
            return told;
        }

        @Override
        public List<ClockNews> dueBetween(Instant after, Instant until, int atMost) {
            dueUntil = until;
            return due;
        }
    }

    /** Cases up to 10 are with the repairs, others with the delivery; one is hidden from everybody. */
    private static final class Cases extends ComplaintQueries {
        @Override
        public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
            return caseIds.stream().filter(id -> id != RESTRICTED).collect(Collectors.toMap(id -> id, Cases::summary));
        }

        private static ComplaintSummary summary(long id) {
            return new ComplaintSummary(
                    id,
                    "RD-" + id,
                    "Amplifier hums",
                    ComplaintStatus.OPEN,
                    ContactKind.COMPLAINT,
                    Channel.TELEPHONE,
                    42,
                    "Mrs Botha",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    id <= 10 ? "REPAIRS" : "DELIVERY",
                    new Owners(Optional.empty(), Optional.empty(), Responsibility.OPEN, Optional.empty()),
                    MONDAY_OPENING,
                    Optional.empty());
        }
    }

    private static final class People extends NamedStaff {
        People() {
            super(Map.of(SUPERVISOR, "Marlene Jacobs", MANAGER, "Priya Naidoo"));
        }

        @Override
        public StaffActor actor(long staffId) {
            return staffId == MANAGER
                    ? new StaffActor(MANAGER, Set.of(Caller.MANAGER), Set.of())
                    : new StaffActor(SUPERVISOR, Set.of(Caller.SUPERVISOR), Set.of("REPAIRS"));
        }

        @Override
        public List<StaffPerson> withRole(Caller role) {
            return role == Caller.MANAGER
                    ? List.of(new StaffPerson(MANAGER, "Priya Naidoo", "PN"))
                    : List.of(new StaffPerson(SUPERVISOR, "Marlene Jacobs", "MJ"));
        }
    }

    private static final class Digests implements DigestRepository {
        private final List<Digest> all = new ArrayList<>();

        @Override
        public void add(Digest digest) {
            all.add(digest);
        }

        @Override
        public Optional<Digest> lastOf(long staffId) {
            Map<Long, Digest> last = new HashMap<>();
            all.forEach(digest -> last.put(digest.staffId(), digest));
            return Optional.ofNullable(last.get(staffId));
        }

        @Override
        public Set<Long> staffWithThatOf(LocalDate day) {
            return all.stream()
                    .filter(digest -> digest.on().equals(day))
                    .map(Digest::staffId)
                    .collect(Collectors.toSet());
        }
    }
}
