package org.redress.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final RetryPlan PLAN = new RetryPlan(Duration.ofMinutes(1), Duration.ofMinutes(10), 3);

    @Test
    void isTakenOnceUntilItsNextAttemptIsDue() {
        OutboxMessage message = messageTo("elna@example.org");

        assertThat(message.take(PLAN, NOW)).isTrue();
        assertThat(message.take(PLAN, NOW)).isFalse();
        assertThat(message.take(PLAN, NOW.plusSeconds(59))).isFalse();
        assertThat(message.take(PLAN, NOW.plusSeconds(60))).isTrue();
        assertThat(message.attempts()).isEqualTo(2);
    }

    @Test
    void hasFailedAfterSoManyAttemptsAndCanBeSentAgain() {
        OutboxMessage message = messageTo("elna@example.org");
        Instant at = NOW;
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(message.take(PLAN, at)).isTrue();
            message.failed(DeliveryProblem.SERVER_AWAY, PLAN);
            at = message.nextAttemptAt();
        }

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.problem()).contains(DeliveryProblem.SERVER_AWAY);
        assertThat(message.take(PLAN, at)).isFalse();

        message.sendAgain(at);
        assertThat(message.take(PLAN, at)).isTrue();
        message.sent(at);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.problem()).isEmpty();
        assertThat(message.take(PLAN, at.plusSeconds(9999))).isFalse();
        assertThatThrownBy(() -> message.sendAgain(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesByPostWithoutAnAddress() {
        OutboxMessage message = messageTo("");

        assertThat(message.take(PLAN, NOW)).isFalse();
        message.posted(NOW);

        assertThat(message.state()).isEqualTo(MessageState.POSTED);
        assertThat(message.sentAt()).contains(NOW);
        assertThatThrownBy(() -> message.posted(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsIdForTheOutsideComesFromWhatItIsAbout() {
        assertThat(messageTo("elna@example.org").messageId())
                .isEqualTo("PLAN.7.12.CUSTOMER.42." + NOW.getEpochSecond() + "@redress");
        assertThat(messageTo("elna@example.org")).hasToString("OutboxMessage#0");
    }

    @Test
    void pausesGrowUpToTheLongest() {
        RetryPlan usual = RetryPlan.usual();

        assertThat(usual.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(usual.pauseAfter(3)).isEqualTo(Duration.ofMinutes(16));
        assertThat(usual.pauseAfter(9)).isEqualTo(Duration.ofHours(6));
        assertThat(usual.isExhausted(9)).isFalse();
        assertThat(usual.isExhausted(10)).isTrue();
    }

    static OutboxMessage messageTo(String address) {
        return new OutboxMessage(
                new Fact(LetterKind.PLAN, 7, 12),
                Addressee.customer(42, "Mrs Botha", address, "en"),
                new Letter("What we agreed", "Dear Mrs Botha,\n"),
                NOW);
    }
}
