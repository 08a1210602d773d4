package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.customer.boundary.CustomerService;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.domain.RetryPlan;
import org.redress.selfservice.boundary.LinksInMemory;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.testing.SeenCases;

class OutboxServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final CorrectedCustomers customers = new CorrectedCustomers();
    private final SeenCases access = new SeenCases();
    private final OutboxService service = new OutboxService();
    private final OutboxQueries queries = new OutboxQueries();
    private final DeliveryService delivery = new DeliveryService();
    private final LinksInMemory links = new LinksInMemory();
    private final DeliveryQueries waiting = new DeliveryQueries();

    @BeforeEach
    void wire() {
        service.outbox = outbox;
        service.access = access;
        service.customers = customers;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(9, Set.of(Caller.SUPERVISOR), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        queries.outbox = outbox;
        queries.access = access;
        queries.actor = service.actor;
        delivery.outbox = outbox;
        delivery.links = links.letters(service.clock);
        delivery.clock = service.clock;
        waiting.outbox = outbox;
        waiting.clock = service.clock;
    }

    /** */
    @Test
    void anEventOfTwoCasesIsReadByWhomBothAreOpen() {
        CaseEvent event = CaseEvent.of(CASE, CaseEventKind.CASE_TAKEN_IN, NOW).withOtherCase(8);
        Letter text =
                new Letter("org.redress.case.CASE_TAKEN_IN", event.payload().toString());
        outbox.addOnce(OutboxMessage.ofEvent(
                event, 3, Addressee.subscription(5, "Dashboard", "https://example.org/"), text, NOW));
        assertThat(queries.letter(1).body()).contains("8");

        access.hide(8);

        assertThat(queries.letter(1).body()).isEmpty();
    }

    @Test
    void aLetterLeavesOnceUnderItsId() {
        write("elna@example.org");

        assertThat(waiting.due(Carrier.MAIL, 10)).containsExactly(1L);
        Optional<Outgoing> taken = delivery.take(1);
        assertThat(taken).hasValueSatisfying(letter -> {
            assertThat(letter.messageId()).isEqualTo("CLOSING.7.1.CUSTOMER.42." + NOW.getEpochSecond() + "@redress");
            assertThat(letter).hasToString("Outgoing#1");
        });
        assertThat(delivery.take(1)).isEmpty();
        assertThat(waiting.due(Carrier.MAIL, 10)).isEmpty();

        delivery.sent(1);
        assertThat(queries.ofCase(CASE)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo(MessageState.SENT);
            assertThat(view.sentAt()).contains(NOW);
        });
    }

    /** Source. */
    @Test
    void aLetterLeavesWithALinkThatNobodyHereEverReads() {
        String place = links.letters(service.clock).placeFor(LinkHolder.CUSTOMER);
        outbox.addOnce(new OutboxMessage(
                new Fact(LetterKind.PROGRESS, CASE, 1),
                Addressee.customer(42, "Mrs Botha", "elna@example.org", "en"),
                new Letter("How it stands", "See " + place),
                NOW));

        String sent = delivery.take(1).orElseThrow().text().body();

        assertThat(sent).matches("See https://care.example.org/redress/c/[A-Za-z0-9_-]{22}");
        assertThat(outbox.messages.get(0).text().body()).isEqualTo("See " + place);
        assertThat(links.all()).singleElement().satisfies(link -> assertThat(link.whom())
                .isEqualTo(new LinkFor(CASE, LinkHolder.CUSTOMER, 42)));
    }

    @Test
    void aLetterThatFailedForGoodWaitsForSomebodyAndCanBeSentAgain() {
        write("elna@example.org");
        int attempts = RetryPlan.usual().attempts();
        boolean forGood = false;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            assertThat(forGood).isFalse();
            assertThat(delivery.take(1)).isPresent();
            forGood = delivery.failed(1, DeliveryProblem.SERVER_AWAY);
            delivery.clock = Clock.offset(delivery.clock, Duration.ofHours(7));
        }

        assertThat(forGood).isTrue();
        assertThat(queries.page(Optional.of(MessageState.FAILED), Optional.empty()))
                .singleElement()
                .matches(MessageView::isFailed);

        service.sendAgain(1);
        assertThat(delivery.take(1)).isPresent();
    }

    @Test
    void onlyALetterToPostIsPosted() {
        write("");
        write("elna@example.org");

        service.posted(1);

        assertThat(queries.ofCase(CASE).get(0).state()).isEqualTo(MessageState.POSTED);
        assertThatThrownBy(() -> service.posted(1)).isInstanceOf(MessageMovedOn.class);
        assertThatThrownBy(() -> service.posted(2)).isInstanceOf(MessageMovedOn.class);
        assertThatThrownBy(() -> service.sendAgain(2)).isInstanceOf(MessageMovedOn.class);
        assertThatThrownBy(() -> service.posted(3)).isInstanceOf(MessageNotFound.class);
    }

    @Test
    void aRefusedAddressIsMendedAtOnceAndNotAfterADay() {
        write("nobody@example.org");
        delivery.take(1);

        assertThat(delivery.failed(1, DeliveryProblem.ADDRESS_REFUSED)).isTrue();
        assertThat(queries.letter(1).problem()).contains(DeliveryProblem.ADDRESS_REFUSED);

        service.sendTo(new SendLetterTo(1, "elna@example.org"));
        assertThat(delivery.take(1)).hasValueSatisfying(letter -> {
            assertThat(letter.address()).isEqualTo("elna@example.org");
            assertThat(letter.messageId()).startsWith("CLOSING.7.1.CUSTOMER.42.");
        });
        assertThat(customers.corrected).isEmpty();
    }

    @Test
    void aCorrectedAddressOfACustomerIsKeptAndServesEverythingThatWaitsForHer() {
        write("nobody@example.org");
        write("nobody@example.org");
        write("");
        write("nobody@example.org");
        delivery.take(1);
        delivery.failed(1, DeliveryProblem.ADDRESS_REFUSED);
        delivery.take(4);
        delivery.sent(4);

        service.correctAddress(new SendLetterTo(1, "elna@example.org"));

        assertThat(customers.corrected).containsExactly("42 elna@example.org");
        assertThat(waiting.due(Carrier.MAIL, 10)).containsExactly(1L, 2L, 3L);
        assertThat(queries.ofCase(CASE))
                .extracting(MessageView::address)
                .containsExactly("elna@example.org", "elna@example.org", "elna@example.org", "nobody@example.org");
        assertThatThrownBy(() -> service.correctAddress(new SendLetterTo(4, "elna@example.org")))
                .isInstanceOf(MessageMovedOn.class);
    }

    @Test
    void onlyACustomersOwnAddressIsCorrectedFromALetter() {
        outbox.addOnce(new OutboxMessage(
                new Fact(LetterKind.PROMISE_DUE, CASE, 1),
                Addressee.staff(3, "Sipho Ndlovu", "sipho@karoo.example", "en"),
                new Letter("Due", "Please."),
                NOW));

        assertThatThrownBy(() -> service.correctAddress(new SendLetterTo(1, "elna@example.org")))
                .isInstanceOf(MessageNotFound.class);
        assertThat(customers.corrected).isEmpty();
    }

    @Test
    void aLetterIsGivenUpWithAReasonThatStaysWithIt() {
        write("nobody@example.org");
        assertThatThrownBy(() -> service.giveUp(new GiveUpLetter(1, "Told by telephone.")))
                .isInstanceOf(MessageMovedOn.class);
        delivery.take(1);
        delivery.failed(1, DeliveryProblem.ADDRESS_REFUSED);

        service.giveUp(new GiveUpLetter(1, "Told by telephone."));

        assertThat(queries.letter(1).state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(queries.letter(1).givenUpBecause()).isEqualTo("Told by telephone.");
        assertThat(outbox.byId(1))
                .hasValueSatisfying(letter -> assertThat(letter.givenUpBy()).contains(9L));
        assertThatThrownBy(() -> service.sendAgain(1)).isInstanceOf(MessageMovedOn.class);
        assertThatThrownBy(() -> service.sendTo(new SendLetterTo(1, "elna@example.org")))
                .isInstanceOf(MessageMovedOn.class);
    }

    @Test
    void pagesGoOnBehindTheLastOneShown() {
        write("a@example.org");
        write("b@example.org");

        assertThat(queries.page(Optional.empty(), Optional.empty()))
                .extracting(MessageView::messageId)
                .containsExactly(2L, 1L);
        assertThat(queries.page(Optional.empty(), Optional.of(2L)))
                .extracting(MessageView::messageId)
                .containsExactly(1L);
    }

    @Test
    void nothingIsReadOrDoneInACaseOneMayNotSee() {
        write("");
        access.hide(CASE);

        assertThatThrownBy(() -> service.posted(1)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.sendAgain(1)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> queries.ofCase(CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> queries.letter(1)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.sendTo(new SendLetterTo(1, "a@b.c"))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.correctAddress(new SendLetterTo(1, "a@b.c")))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.giveUp(new GiveUpLetter(1, "No."))).isInstanceOf(CaseNotFound.class);
    }

    /** It names cases that only its receiver may see. */
    @Test
    void theSummaryOfADayIsReadAndSentElsewhereByItsReceiverOnly() {
        outbox.addOnce(OutboxMessage.ofDay(
                LocalDate.of(2026, 9, 23),
                Addressee.staff(3, "Marlene Jacobs", "marlene@example.org", "en"),
                new Letter("Summary", "RD-9 is late."),
                NOW));

        assertThat(queries.letter(1).body()).isEmpty();
        assertThat(queries.page(Optional.empty(), Optional.empty()))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.subject()).isEqualTo("Summary");
                    assertThat(view.body()).isEmpty();
                });
        assertThatThrownBy(() -> service.sendTo(new SendLetterTo(1, "a@b.c"))).isInstanceOf(MessageNotFound.class);

        service.actor.is(new StaffActor(3, Set.of(Caller.SUPERVISOR), Set.of()));
        assertThat(queries.letter(1).body()).isEqualTo("RD-9 is late.");
        service.sendTo(new SendLetterTo(1, "a@b.c"));
        assertThat(delivery.take(1)).isPresent();
    }

    private void write(String address) {
        outbox.addOnce(new OutboxMessage(
                new Fact(LetterKind.CLOSING, CASE, outbox.messages.size() + 1),
                Addressee.customer(42, "Mrs Botha", address, "en"),
                new Letter("Closed", "Thank you."),
                NOW));
    }

    private static final class CorrectedCustomers extends CustomerService {
        final List<String> corrected = new ArrayList<>();

        @Override
        public void reachAt(long customerId, String email) {
            corrected.add(customerId + " " + email);
        }
    }
}
