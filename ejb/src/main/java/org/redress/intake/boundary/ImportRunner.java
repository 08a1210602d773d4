package org.redress.intake.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.intake.domain.FileRefused;
import org.redress.intake.domain.ImportFiles;
import org.redress.intake.domain.ImportProfile;
import org.redress.intake.domain.RowProblem;
import org.redress.intake.domain.RowReader;
import org.redress.intake.domain.RowVerdict;
import org.redress.shared.ApplicationStarting;
import org.redress.shared.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file from its first row to its last, outside any transaction; each row is a transaction of its own. The whole
 * file is read once before the first row is registered, so that a file that breaks in the middle is never half imported.
 */
@ApplicationScoped
public class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int CHECKED_AT_ONCE = 200;

    @Inject
    ImportSteps steps;

    @Inject
    ImportQueries queries;

    @Inject
    ImportFiles files;

    @Inject
    CurrentActor actor;

    /** One for each pass: a controller remembers whether it activated something, for whatever thread. */
    @Inject
    Instance<RequestContextController> requestContexts;

    @Inject
    Retrying retrying;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    /** An import that ran when the server stopped is said to be interrupted, so that somebody can go on with it. */
    void afterAStop(@Observes ApplicationStarting starting) {
        steps.interruptRunning();
    }

    /** Reads the file in the background and counts what would happen. Call it after the check was begun. */
    public void checkLater(long jobId) {
        executor.execute(() -> asSystem(() -> check(jobId)));
    }

    /** Registers the rows in the background. Call it after the import was begun. */
    public void importLater(long jobId) {
        executor.execute(() -> asSystem(() -> importNow(jobId)));
    }

    /** Reads the file and counts what would happen. */
    public void check(long jobId) {
        guarded(jobId, () -> {
            List<RowVerdict> waiting = new ArrayList<>();
            read(jobId, verdict -> {
                waiting.add(verdict);
                if (waiting.size() == CHECKED_AT_ONCE) {
                    steps.checked(jobId, List.copyOf(waiting));
                    waiting.clear();
                }
            });
            steps.checked(jobId, List.copyOf(waiting));
        });
    }

    /** Registers the rows of a file, after a first pass has shown that it can be read to its end. */
    public void importNow(long jobId) {
        guarded(jobId, () -> {
            read(jobId, verdict -> {});
            read(jobId, verdict -> register(jobId, verdict));
        });
    }

    private void guarded(long jobId, Runnable pass) {
        try {
            pass.run();
            steps.finish(jobId);
            LOG.info("RDR-INT-101 import pass finished import={}", jobId);
        } catch (FileRefused refused) {
            steps.refuse(jobId, refused);
        } catch (RuntimeException e) {
            LOG.error("RDR-INT-103 import pass failed import={}", jobId, e);
            steps.interrupted(jobId);
        }
    }

    private void read(long jobId, Consumer<RowVerdict> consumer) {
        ImportProfile profile = queries.profileOf(jobId);
        RowReader reader = new RowReader(profile, clock.instant());
        files.read(ImportService.fileOf(jobId), profile, (cells, line) -> consumer.accept(reader.read(line, cells)));
    }

    private void register(long jobId, RowVerdict verdict) {
        if (verdict instanceof RowVerdict.Rejected rejected) {
            steps.reject(jobId, rejected);
            return;
        }
        RowVerdict.Accepted accepted = (RowVerdict.Accepted) verdict;
        try {
            retrying.run(() -> steps.register(jobId, accepted.row()));
        } catch (RuntimeException e) {
            LOG.error("RDR-INT-102 row not registered import={} line={}", jobId, verdict.line(), e);
            steps.reject(
                    jobId,
                    new RowVerdict.Rejected(verdict.line(), accepted.row().key(), RowProblem.NOT_REGISTERED, ""));
        }
    }

    private void asSystem(Runnable action) {
        RequestContextController requestContext = requestContexts.get();
        boolean activated = requestContext.activate();
        try {
            actor.is(new SystemActor("import"));
            action.run();
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
            requestContexts.destroy(requestContext);
        }
    }
}
