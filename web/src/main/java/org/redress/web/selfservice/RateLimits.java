package org.redress.web.selfservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much of what needs no account one address, or whoever has one link, gets in a minute. It is counted in the memory of
 * this node; behind a proxy the server is told whose requests it passes on.
 */
@ApplicationScoped
public class RateLimits {
    private static final long SECONDS = 60;
    private static final int REMEMBERED = 10_000;

    @Inject
    @ConfigProperty(name = "redress.public.requests-a-minute", defaultValue = "120")
    int requestsAMinute;

    @Inject
    @ConfigProperty(name = "redress.public.misses-a-minute", defaultValue = "20")
    int missesAMinute;

    @Inject
    @ConfigProperty(name = "redress.public.complaints-a-minute", defaultValue = "5")
    int complaintsAMinute;

    @Inject
    Clock clock;

    private final Map<String, Integer> counted = new ConcurrentHashMap<>();
    private long minute;

    /** Whether that address, or whoever has that link, may ask once more; it is counted. */
    boolean allowsRequest(String whose) {
        return count("request " + whose) <= requestsAMinute;
    }

    /** Whether that address has not tried too many links that open nothing. */
    boolean allowsTry(String address) {
        return counted("miss " + address) < missesAMinute;
    }

    /** That address has tried a link that opens nothing. */
    void missed(String address) {
        count("miss " + address);
    }

    /** Whether that address may complain once more; it is counted. */
    boolean allowsComplaint(String address) {
        return count("complaint " + address) <= complaintsAMinute;
    }

    private int count(String what) {
        turn();
        return counted.merge(what, 1, Integer::sum);
    }

    private int counted(String what) {
        turn();
        return counted.getOrDefault(what, 0);
    }

    /** Each minute begins anew, and so does a memory that somebody fills. */
    private synchronized void turn() {
        long now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute || counted.size() > REMEMBERED) {
            minute = now;
            counted.clear();
        }
    }
}
