package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.domain.RetryPlan;
import org.redress.testing.SeenCases;

class OutboxServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final SeenCases access = new SeenCases();
    private final OutboxService service = new OutboxService();
    private final OutboxQueries queries = new OutboxQueries();
    private final DeliveryService delivery = new DeliveryService();
    private final DeliveryQueries waiting = new DeliveryQueries();

    @BeforeEach
    void wire() {
        service.outbox = outbox;
        service.access = access;
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        queries.outbox = outbox;
        queries.access = access;
        delivery.outbox = outbox;
        delivery.clock = service.clock;
        waiting.outbox = outbox;
        waiting.clock = service.clock;
    }

    @Test
    void aLetterLeavesOnceUnderItsId() {
        write("elna@example.org");

        assertThat(waiting.due(10)).containsExactly(1L);
        Optional<Outgoing> taken = delivery.take(1);
        assertThat(taken).hasValueSatisfying(letter -> {
            assertThat(letter.messageId()).isEqualTo("CLOSING.7.1.CUSTOMER.42." + NOW.getEpochSecond() + "@redress");
            assertThat(letter).hasToString("Outgoing#1");
        });
        assertThat(delivery.take(1)).isEmpty();
        assertThat(waiting.due(10)).isEmpty();

        delivery.sent(1);
        assertThat(queries.ofCase(CASE)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo(MessageState.SENT);
            assertThat(view.sentAt()).contains(NOW);
        });
    }

    @Test
    void aLetterThatFailedForGoodWaitsForSomebodyAndCanBeSentAgain() {
        write("elna@example.org");
        int attempts = RetryPlan.usual().attempts();
        boolean forGood = false;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            assertThat(forGood).isFalse();
            assertThat(delivery.take(1)).isPresent();
            forGood = delivery.failed(1, "ConnectException");
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
    }

    private void write(String address) {
        outbox.addOnce(new OutboxMessage(
                new Fact(LetterKind.CLOSING, CASE, outbox.messages.size() + 1),
                Addressee.customer(42, "Mrs Botha", address, "en"),
                new Letter("Closed", "Thank you."),
                NOW));
    }
}
