package org.redress.search.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.search.boundary.IndexFeed;
import org.redress.search.boundary.IndexWork;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexUpkeep;
import org.redress.shared.ApplicationStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the index of this server follow what has changed, and makes it anew where it cannot. Nothing is indexed inside a
 * transaction: a part is read in one, indexed in none, and where the index has read to is kept in the index itself. Only
 * {@link IndexTimer} calls it, once at a time.
 */
@ApplicationScoped
class IndexKeeper {
    static final int SECONDS_UNSAVED = 10;

    /** A full disk does not get emptier by trying every second. */
    static final int SECONDS_AFTER_FAILURE = 5;

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    @Inject
    IndexFeed feed;

    @Inject
    IndexUpkeep index;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private volatile boolean started;
    private boolean usable = true;
    private int unsaved;
    private int resting;

    /** Before the start is over there is nothing to follow. */
    void started(@Observes ApplicationStarted now) {
        started = true;
    }

    /** Follows what has changed, or makes the index. */
    void follow() {
        if (resting > 0) {
            resting--;
            return;
        }
        if (!started) {
            return;
        }
        try {
            actor.as(new SystemActor("search"), hasFolder() ? this::keep : this::count);
        } catch (RuntimeException e) {
            resting = SECONDS_AFTER_FAILURE;
            LOG.warn(
                    "RDR-SRC-008 search index not followed, tried again soon error={}",
                    e.getClass().getSimpleName());
        }
    }

    /** Lets what was deleted be gone from the disk, and forgets the changes nobody needs. */
    void sweep() {
        if (started && hasFolder()) {
            index.forgetDeleted();
            actor.as(new SystemActor("search"), feed::forget);
        }
    }

    /** Without an index the changes get their places nevertheless: open pages go by them, too. */
    private boolean count() {
        feed.end();
        return true;
    }

    private boolean keep() {
        boolean more = true;
        while (more) {
            more = readOn();
        }
        if (++unsaved >= SECONDS_UNSAVED) {
            index.save();
            unsaved = 0;
        }
        return true;
    }

    /** Follows the next changes; whether there may be more behind them. */
    private boolean readOn() {
        Optional<FeedPosition> readTo = index.position();
        Optional<IndexWork> work = readTo.map(feed::behind).filter(next -> !next.anew());
        if (work.isEmpty()) {
            makeAnew();
            return false;
        }
        FeedPosition end = work.get().readTo();
        if (!end.equals(readTo.get())) {
            index.follow(work.get().part(), end);
        }
        return end.number() - readTo.get().number() >= IndexFeed.AT_ONCE;
    }

    private void makeAnew() {
        Instant begun = clock.instant();
        FeedPosition readTo = feed.end();
        long cases = 0;
        try (IndexUpkeep.NewIndex made = index.begin()) {
            IndexPart part = feed.casesBehind(0);
            while (!part.isEmpty()) {
                made.add(part);
                cases += part.cases().size();
                part = feed.casesBehind(Collections.max(part.caseIds()));
            }
            part = feed.customersBehind(0);
            while (!part.isEmpty()) {
                made.add(part);
                part = feed.customersBehind(Collections.max(part.customerIds()));
            }
            made.finish(readTo);
        }
        LOG.info(
                "RDR-SRC-001 search index made cases={} millis={}",
                cases,
                Duration.between(begun, clock.instant()).toMillis());
    }

    private boolean hasFolder() {
        boolean before = usable;
        usable = index.isUsable();
        if (before && !usable) {
            LOG.error("RDR-SRC-007 the folder of the search index belongs to another server: set REDRESS_SEARCH_DIR");
        }
        return usable;
    }
}
