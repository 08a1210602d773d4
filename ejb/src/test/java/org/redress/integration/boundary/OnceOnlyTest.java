package org.redress.integration.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ClientActor;
import org.redress.integration.domain.Answer;
import org.redress.integration.domain.AnsweredRequest;
import org.redress.integration.domain.AnsweredRequestRepository;
import org.redress.integration.domain.KeyUsedBefore;
import org.redress.integration.domain.RequestKey;
import org.redress.testing.TestClock;

class OnceOnlyTest {
    private static final RequestKey KEY = new RequestKey("monday-1", "a");
    private static final ClientActor SHOP = new ClientActor(1, Set.of());
    private static final ClientActor ANOTHER = new ClientActor(2, Set.of());

    private final OnceOnly requests = new OnceOnly();
    private final TestClock clock = new TestClock();
    private int carriedOut;

    @BeforeEach
    void begin() {
        requests.answered = new InMemoryAnswers();
        requests.clock = clock;
        requests.actor = new CurrentActor();
        requests.actor.is(SHOP);
    }

    @Test
    void carriesItOutOnceAndAnswersTheSameAgain() {
        OnceOnly.Answered first = requests.answer(KEY, this::carryOut);
        OnceOnly.Answered second = requests.answer(KEY, this::carryOut);

        assertThat(carriedOut).isEqualTo(1);
        assertThat(first.again()).isFalse();
        assertThat(second.again()).isTrue();
        assertThat(second.answer()).isEqualTo(first.answer()).isEqualTo(new Answer(201, "/there", "{\"n\":1}"));
    }

    @Test
    void refusesAKeyThatStandsForSomethingElse() {
        requests.answer(KEY, this::carryOut);

        assertThatThrownBy(() -> requests.answer(new RequestKey("monday-1", "b"), this::carryOut))
                .isInstanceOf(KeyUsedBefore.class);
        assertThat(carriedOut).isEqualTo(1);
    }

    @Test
    void keepsTheKeysOfClientsApart() {
        requests.answer(KEY, this::carryOut);
        requests.actor.is(ANOTHER);

        assertThat(requests.answer(KEY, this::carryOut).again()).isFalse();
        assertThat(carriedOut).isEqualTo(2);
    }

    @Test
    void forgetsAfterADay() {
        requests.answer(KEY, this::carryOut);

        clock.pass(OnceOnly.KEPT.minusSeconds(1));
        assertThat(requests.answer(KEY, this::carryOut).again()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(requests.answer(KEY, this::carryOut).again()).isFalse();
        assertThat(carriedOut).isEqualTo(2);
    }

    private Answer carryOut() {
        carriedOut++;
        return new Answer(201, "/there", "{\"n\":" + carriedOut + "}");
    }

    private static final class InMemoryAnswers implements AnsweredRequestRepository {
        private final Map<String, AnsweredRequest> kept = new HashMap<>();
        private String asked = "";

        @Override
        public Optional<AnsweredRequest> find(long clientId, String key) {
            asked = clientId + "/" + key;
            return Optional.ofNullable(kept.get(asked));
        }

        @Override
        public void reserve(AnsweredRequest request) {
            kept.put(asked, request);
        }

        @Override
        public void forget(AnsweredRequest request) {
            kept.values().remove(request);
        }

        @Override
        public int forgetExpired(Instant now) {
            return 0;
        }
    }
}
