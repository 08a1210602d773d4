package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.WorkItem;

/** Fills in some of the forms, as the people of a demonstration do. */
interface Hand {
    /** What to do by form key, like {@code form:assess}. */
    Map<String, Step> steps();

    /**
     * How a form is filled in.
     *
     * @param busy how long that keeps a person busy
     * @param rest at most how long the case then rests, in operating time, before anybody turns to what comes next
     * @param notBefore the first moment at which there is anything to say
     * @param act what is done, by the acting person
     */
    record Step(
            Duration busy, Duration rest, BiFunction<InventedCase, WorkItem, Instant> notBefore, Consumer<Doing> act) {
        static Step of(int busyMinutes, int restHours, Consumer<Doing> act) {
            return new Step(
                    Duration.ofMinutes(busyMinutes), Duration.ofHours(restHours), (life, item) -> Instant.MIN, act);
        }

        Step notBefore(BiFunction<InventedCase, WorkItem, Instant> moment) {
            return new Step(busy, rest, moment, act);
        }
    }

    /**
     * Somebody at a form.
     *
     * @param person who holds the task
     * @param now when
     */
    record Doing(InventedCase life, WorkItem item, StaffActor person, Instant now) {
        String task() {
            return item.workItemId();
        }

        long caseId() {
            return item.caseId();
        }
    }
}
