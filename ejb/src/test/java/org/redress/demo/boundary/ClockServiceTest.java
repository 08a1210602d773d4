package org.redress.demo.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.demo.domain.ClockOnlyGoesForward;
import org.redress.demo.domain.EngineTime;
import org.redress.demo.domain.MovedClock;
import org.redress.demo.domain.MovedClockRepository;
import org.redress.demo.domain.NoTimerAhead;
import org.redress.demo.domain.OnlyInTheDemo;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.Installation;

class ClockServiceTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00.5Z");

    private final List<Duration> turned = new ArrayList<>();
    private final ClockService service = new ClockService();
    private Optional<Instant> timer = Optional.empty();
    private boolean demo = true;

    @BeforeEach
    void setUp() {
        service.clocks = new OneClock();
        service.engine = new EngineTime() {
            @Override
            public void runAhead(Duration offset) {
                throw new AssertionError("the door does not turn the hands: the commit does");
            }

            @Override
            public Optional<Instant> nextTimerAfter(Instant now) {
                return timer;
            }
        };
        service.installation = new Installation() {
            @Override
            public boolean isDemo() {
                return demo;
            }
        };
        service.moved = heard();
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(7, Set.of(Caller.ADMINISTRATOR), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void addsOneMoveToAnother() {
        service.forward(Duration.ofDays(2));
        service.forward(Duration.ofHours(3));

        assertThat(turned).containsExactly(Duration.ofDays(2), Duration.ofHours(51));
        assertThat(service.offset()).isEqualTo(Duration.ofHours(51));
    }

    @Test
    void neverGoesBackNorFartherThanACaseLives() {
        List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofHours(-1), Duration.ofDays(401))
                .forEach(by -> assertThatThrownBy(() -> service.forward(by))
                        .as(by.toString())
                        .isInstanceOf(ClockOnlyGoesForward.class));
        assertThat(turned).isEmpty();
        assertThat(service.offset()).isZero();
    }

    @Test
    void goesBehindTheNextTimerSoThatItIsDue() {
        timer = Optional.of(NOW.plus(Duration.ofHours(5)));

        service.toNextTimer();

        Duration by = turned.get(0);
        assertThat(NOW.plus(by)).isAfterOrEqualTo(timer.orElseThrow());
        assertThat(by).isLessThanOrEqualTo(Duration.ofHours(5).plusSeconds(1));
    }

    @Test
    void hasNowhereToGoWhenNothingWaitsForItsTime() {
        assertThatThrownBy(service::toNextTimer).isInstanceOf(NoTimerAhead.class);
    }

    @Test
    void isRefusedWhereCasesAreReal() {
        demo = false;
        timer = Optional.of(NOW.plus(Duration.ofHours(5)));

        assertThatThrownBy(() -> service.forward(Duration.ofHours(1))).isInstanceOf(OnlyInTheDemo.class);
        assertThatThrownBy(service::toNextTimer).isInstanceOf(OnlyInTheDemo.class);
        assertThat(turned).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Event<ClockMoved> heard() {
        return (Event<ClockMoved>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    turned.add(((ClockMoved) arguments[0]).offset());
                    return null;
                });
    }

    private static final class OneClock implements MovedClockRepository {
        private @Nullable MovedClock kept;

        @Override
        public Optional<MovedClock> find() {
            return Optional.ofNullable(kept);
        }

        @Override
        public void add(MovedClock clock) {
            kept = clock;
        }
    }
}
