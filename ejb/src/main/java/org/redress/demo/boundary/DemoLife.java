package org.redress.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.redress.demo.domain.Matters;
import org.redress.demo.domain.PastState;
import org.redress.demo.domain.PastUnderWay;
import org.redress.demo.domain.PastWanted;
import org.redress.shared.DoorsOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The invented past of a demonstration: a small one at the first start, before the doors open, and a larger one when it
 * is wanted. It ends at the present. Not a door: whoever wants one passes {@link LifeQueries} first, and everything in it
 * happens through the doors of the features.
 */
@ApplicationScoped
public class DemoLife {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLife.class);
    private static final int LINE_EVERY_CASES = 10;

    @Inject
    Stage stage;

    @Inject
    Matters matters;

    @Inject
    ClockService clockOffset;

    @Inject
    LifeQueries queries;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "redress.demo.cases", defaultValue = "0")
    int casesAtTheFirstStart;

    @Inject
    @ConfigProperty(name = "redress.demo.days", defaultValue = "21")
    int daysAtTheFirstStart;

    @Inject
    @ConfigProperty(name = "redress.demo.seed", defaultValue = "2026")
    long seedOfTheFirstStart;

    private final AtomicBoolean living = new AtomicBoolean();
    private volatile @Nullable PastProgress progress;

    /**
     * Lives a past, while the caller waits, and says what came of it.
     *
     * @throws org.redress.demo.domain.OnlyInTheDemo when this installation is not for showing the product
     * @throws org.redress.demo.domain.PastNeedsAnEmptyHouse when there are cases already
     * @throws PastUnderWay when one is being lived
     */
    public PastProgress live(SimulateLife wanted) {
        queries.requireRoomFor(wanted);
        live(prepared(wanted));
        return progress();
    }

    /** How far the past is that was wanted last. */
    public PastProgress progress() {
        return Optional.ofNullable(progress).orElseGet(() -> PastProgress.none(clock.instant()));
    }

    /** A demonstration that has nothing to show yet gets a small past before anybody comes in. */
    void opening(@Observes DoorsOpening opening) {
        if (!opening.demo() || casesAtTheFirstStart == 0 || !stage.ask(queries::isHouseEmpty)) {
            return;
        }
        SimulateLife small =
                new SimulateLife(daysAtTheFirstStart, casesAtTheFirstStart, seedOfTheFirstStart, Optional.empty());
        LOG.info("The demonstration gets a past: {} cases in {} days. It takes a moment.", small.cases(), small.days());
        live(prepared(small));
        PastProgress lived = progress();
        LOG.info("{} cases have come in, {} have ended.", lived.arrived(), lived.ended());
    }

    private Past prepared(SimulateLife wanted) {
        if (!living.compareAndSet(false, true)) {
            throw new PastUnderWay();
        }
        try {
            Past past = new Past(stage, asWanted(wanted), matters);
            progress = past.progress(PastState.LIVING, "");
            return past;
        } catch (RuntimeException e) {
            living.set(false);
            throw e;
        }
    }

    private PastWanted asWanted(SimulateLife wanted) {
        Instant until = wanted.until().orElseGet(clock::instant).truncatedTo(ChronoUnit.MINUTES);
        return new PastWanted(until.minus(Duration.ofDays(wanted.days())), until, wanted.cases(), wanted.seed());
    }

    private void live(Past past) {
        long begun = System.nanoTime();
        stage.engine.pause();
        stage.letters.pause();
        stage.absentWork.pause();
        PastState state = PastState.BROKEN_OFF;
        String digest = "";
        try {
            past.live(sofar -> {
                progress = sofar;
                arrived(sofar);
            });
            digest = stage.ask(queries::digest);
            state = PastState.LIVED;
        } catch (RuntimeException e) {
            LOG.error("RDR-DEM-103 the invented past broke off", e);
        } finally {
            presentAgain();
        }
        progress = past.progress(state, digest);
        living.set(false);
        progress()
                .turns()
                .forEach(
                        turn -> LOG.info("RDR-DEM-105 turn={} asked={} got={}", turn.turn(), turn.asked(), turn.got()));
        LOG.info(
                "RDR-DEM-102 past {} cases={} ended={} steps={} stumbles={} untaken={} seconds={} digest={}",
                state,
                progress().arrived(),
                progress().ended(),
                progress().steps(),
                progress().stumbles(),
                progress().untaken(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                digest);
    }

    private void presentAgain() {
        Duration offset = stage.ask(clockOffset::offset);
        stage.hands.runAhead(offset);
        stage.engineTime.runAhead(offset);
        stage.absentWork.goOn();
        stage.letters.goOn();
        stage.engine.goOn();
    }

    private static void arrived(PastProgress sofar) {
        if (sofar.arrived() % LINE_EVERY_CASES == 0) {
            LOG.info(
                    "… {} of {} cases, {} steps, until {}",
                    sofar.arrived(),
                    sofar.wanted(),
                    sofar.steps(),
                    sofar.livedUntil());
        }
    }
}
