package org.redress.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;

/** Several who do the same thing over and over for a while, each on a thread of the server. */
@ApplicationScoped
class Workers {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    CurrentActor currentActor;

    /**
     * One round. Nobody begins anew after the time is up; who is at it finishes, and that time counts.
     *
     * @param actor as whom they all act
     */
    Round round(int workers, Duration time, Actor actor, Consumer<Meter> work)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(workers);
        List<FutureTask<Tally>> running = new ArrayList<>();
        for (int each = 0; each < workers; each++) {
            FutureTask<Tally> task = new FutureTask<>(() -> {
                start.countDown();
                start.await();
                return repeat(time, actor, work);
            });
            running.add(task);
            threads.newThread(task).start();
        }
        start.await();
        long began = System.nanoTime();
        long processor = Meter.processNanos();
        Meter meter = new Meter();
        int done = 0;
        for (FutureTask<Tally> task : running) {
            Tally tally = task.get();
            done += tally.done();
            meter.add(tally.meter());
        }
        return new Round(done, System.nanoTime() - began, Meter.processNanos() - processor, meter);
    }

    private Tally repeat(Duration time, Actor actor, Consumer<Meter> work) {
        Meter meter = new Meter();
        int done = 0;
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            RequestContextController request = requests.get();
            request.activate();
            try {
                currentActor.is(actor);
                work.accept(meter);
                done++;
            } finally {
                request.deactivate();
            }
        }
        return new Tally(done, meter);
    }

    private record Tally(int done, Meter meter) {}

    /** What a round came to. */
    record Round(int done, long nanos, long processorNanos, Meter meter) {
        double perSecond() {
            return done * 1e9 / nanos;
        }

        double processorMillisEach() {
            return processorNanos / 1e6 / done;
        }
    }
}
