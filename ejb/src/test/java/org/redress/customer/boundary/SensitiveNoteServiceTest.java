package org.redress.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.InMemorySensitiveNotes;
import org.redress.customer.boundary.SensitiveFile.Act;
import org.redress.customer.boundary.SensitiveFile.Line;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.customer.domain.SensitiveDeed;
import org.redress.customer.domain.SensitiveKeptTooLong;
import org.redress.customer.domain.SensitiveKind;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.SystemActor;
import org.redress.testing.Desk;
import org.redress.testing.TestClock;

/** the 23rd of September 2026, in the house. */
class SensitiveNoteServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
    private static final Actor AT_HER_CASE = staff(7, Caller.AGENT);
    private static final Actor COLLEAGUE = staff(8, Caller.AGENT);
    private static final Actor SUPERVISOR = staff(9, Caller.SUPERVISOR);

    private final TestClock clock = new TestClock(Instant.parse("2026-09-23T08:05:00Z"));
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemorySensitiveNotes notes = new InMemorySensitiveNotes();
    private final CustomerSettings settings = new CustomerSettings();
    private final CurrentActor actor = new CurrentActor();
    private final SensitiveNoteQueries queries = new SensitiveNoteQueries();
    private final SensitiveNoteService service = service();
    private long anna;
    private long other;

    @BeforeEach
    void known() {
        settings.items = Optional.of("MEDICAL, EMERGENCY");
        anna = customer();
        other = customer();
        actor.is(AT_HER_CASE);
    }

    @Test
    void isOpenToWhoeverDealsWithHerCaseAndToSupervisors() {
        service.record(medical(TODAY.plusMonths(1)));

        for (Actor who : List.of(AT_HER_CASE, SUPERVISOR)) {
            actor.is(who);
            assertThat(service.open(anna).notes())
                    .as(who.reference())
                    .extracting(Line::words, Line::reason, Line::kind, Line::recordedBy, Line::keptUntil)
                    .containsExactly(
                            tuple("Hard of hearing", "She is rung up", SensitiveKind.MEDICAL, 7L, TODAY.plusMonths(1)));
            assertThat(queries.offer(anna).kinds()).containsExactly(SensitiveKind.MEDICAL, SensitiveKind.EMERGENCY);
        }
    }

    /** A colleague, a manager, and another system, even one that works for whoever may. */
    @Test
    void nobodyElseIsToldWhetherThereIsAny() {
        service.record(medical(TODAY));
        long noteId = service.open(anna).notes().get(0).noteId();

        for (Actor who : List.of(
                COLLEAGUE,
                staff(10, Caller.MANAGER),
                staff(7, Caller.MANAGER),
                new ClientActor(1, Set.of(), Optional.of(staff(7, Caller.AGENT))),
                new ClientActor(1, Set.of(), Optional.of(staff(9, Caller.SUPERVISOR))))) {
            actor.is(who);
            refused(who, () -> service.open(anna));
            refused(who, () -> service.open(other));
            refused(who, () -> service.record(medical(TODAY)));
            refused(who, () -> service.delete(anna, noteId));
            assertThat(queries.offer(anna).kinds()).as(who.reference()).isEmpty();
            assertThat(queries.offer(other).kinds()).as(who.reference()).isEmpty();
        }
        assertThat(notes.ofCustomer(anna, TODAY)).hasSize(1);
        assertThat(notes.actsOf(other, 10)).isEmpty();
    }

    @Test
    void whoeverDealsWithACaseOfHersHasNoRightToThatOfAnother() {
        assertThatThrownBy(() -> service.open(other)).isInstanceOf(SensitiveNotOpen.class);

        service.record(medical(TODAY));
        long noteId = service.open(anna).notes().get(0).noteId();
        actor.is(SUPERVISOR);
        assertThatThrownBy(() -> service.delete(other, noteId)).isInstanceOf(SensitiveNoteGone.class);
        assertThat(notes.ofCustomer(anna, TODAY)).hasSize(1);
    }

    @Test
    void writesDownWhoDidWhatAndNoWordOfIt() {
        service.record(medical(TODAY));
        actor.is(SUPERVISOR);
        clock.pass(Duration.ofMinutes(5));
        service.delete(anna, service.open(anna).notes().get(0).noteId());

        actor.is(AT_HER_CASE);
        SensitiveFile file = service.open(anna);
        assertThat(file.notes()).isEmpty();
        assertThat(file.acts())
                .extracting(Act::deed, Act::doneBy)
                .containsExactly(
                        tuple(SensitiveDeed.OPENED, "staff:7"),
                        tuple(SensitiveDeed.DELETED, "staff:9"),
                        tuple(SensitiveDeed.OPENED, "staff:9"),
                        tuple(SensitiveDeed.RECORDED, "staff:7"));
        assertThat(customers.changesOf(anna, 10)).as("what everybody reads").isEmpty();
    }

    @Test
    void nobodySeesItAfterItsLastDayAndThenItIsDeleted() {
        service.record(medical(TODAY));
        long noteId = service.open(anna).notes().get(0).noteId();
        asSystem(0);

        clock.pass(Duration.ofDays(1));

        assertThat(service.open(anna).notes()).isEmpty();
        assertThatThrownBy(() -> service.delete(anna, noteId)).isInstanceOf(SensitiveNoteGone.class);
        asSystem(1);
        asSystem(0);
        assertThat(service.open(anna).acts()).extracting(Act::deed).contains(SensitiveDeed.EXPIRED);
    }

    /** The day ends in the house, not at midnight of the world. */
    @Test
    void itsLastDayEndsInTheHouse() {
        service.record(medical(TODAY));

        clock.pass(Duration.between(Instant.parse("2026-09-23T08:05:00Z"), Instant.parse("2026-09-23T22:30:00Z")));

        assertThat(service.open(anna).notes()).isEmpty();
    }

    @Test
    void isKeptFromTodayForAYearAtMost() {
        assertThat(queries.offer(anna).latest()).isEqualTo(TODAY.plusYears(1));
        service.record(medical(TODAY.plusYears(1)));

        for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
            assertThatThrownBy(() -> service.record(medical(wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(SensitiveKeptTooLong.class);
        }
        settings.sensitiveMonths = 1;
        assertThatThrownBy(() -> service.record(medical(TODAY.plusMonths(2)))).isInstanceOf(SensitiveKeptTooLong.class);
    }

    @Test
    void aSiteKeepsNoneUnlessItSaysSo() {
        service.record(medical(TODAY));
        settings.items = Optional.of("EMERGENCY");

        assertThatThrownBy(() -> service.record(medical(TODAY))).isInstanceOf(SensitiveKindNotKept.class);
        assertThat(service.open(anna).notes()).isEmpty();
        assertThat(queries.offer(anna).kinds()).containsExactly(SensitiveKind.EMERGENCY);
        settings.items = Optional.empty();
        assertThat(queries.offer(anna).kinds()).isEmpty();
    }

    @Test
    void aCustomerIsOneWeKnow() {
        actor.is(SUPERVISOR);

        assertThatThrownBy(() -> service.open(4711)).isInstanceOf(CustomerNotFound.class);
    }

    private void asSystem(int gone) {
        assertThat((int) actor.as(new SystemActor("sensitive"), service::expire))
                .isEqualTo(gone);
    }

    private static void refused(Actor who, ThrowingCallable call) {
        assertThatThrownBy(call).as(who.reference()).isInstanceOf(SensitiveNotOpen.class);
    }

    private RecordSensitiveNote medical(LocalDate until) {
        return new RecordSensitiveNote(anna, SensitiveKind.MEDICAL, " Hard of hearing ", "She is rung up", until);
    }

    private long customer() {
        Customer customer = new Customer(Particulars.none(), clock.instant());
        customers.add(customer);
        return customer.id();
    }

    private static StaffActor staff(long staffId, Caller role) {
        return new StaffActor(staffId, Set.of(role), Set.of());
    }

    private SensitiveNoteService service() {
        SensitiveRight right = new SensitiveRight();
        right.actor = actor;
        right.hands = (staffId, customerId) -> staffId == 7 && customerId == anna;
        SensitiveTerm term = new SensitiveTerm();
        term.settings = settings;
        term.window = new Desk().window;
        term.clock = clock;
        queries.right = right;
        queries.term = term;
        queries.settings = settings;
        SensitiveNoteService made = new SensitiveNoteService();
        made.notes = notes;
        made.customers = customers;
        made.settings = settings;
        made.right = right;
        made.term = term;
        made.actor = actor;
        made.clock = clock;
        return made;
    }
}
