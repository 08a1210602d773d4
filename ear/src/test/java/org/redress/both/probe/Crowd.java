package org.redress.both.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;

/** Many people who begin at the same moment, each on a thread of the server and in a request of her own. */
@ApplicationScoped
public class Crowd {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    Instance<RequestContextController> requests;

    @Inject
    CurrentActor currentActor;

    /** Waits until everybody has done it. */
    public <T> List<T> all(int people, IntFunction<Actor> who, Callable<T> what)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(people);
        List<FutureTask<T>> running = new ArrayList<>();
        for (int each = 0; each < people; each++) {
            Actor actor = who.apply(each);
            FutureTask<T> task = new FutureTask<>(() -> {
                start.countDown();
                start.await();
                return as(actor, what);
            });
            running.add(task);
            threads.newThread(task).start();
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : running) {
            results.add(task.get());
        }
        return results;
    }

    private <T> T as(Actor actor, Callable<T> what) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            currentActor.is(actor);
            return what.call();
        } finally {
            request.deactivate();
        }
    }
}
