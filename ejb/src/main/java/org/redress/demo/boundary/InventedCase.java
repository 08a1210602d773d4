package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.customer.domain.Particulars;
import org.redress.demo.domain.InventedCustomers;
import org.redress.demo.domain.Matter;
import org.redress.demo.domain.PlannedCase;
import org.redress.demo.domain.Turn;
import org.redress.worklist.boundary.WorkItem;

/** An invented case while it is lived: what it has taken so far, and whom it waits for. */
final class InventedCase {
    private final PlannedCase planned;
    private final Random random;
    private final Particulars customer;
    private final Set<Turn> begun = EnumSet.noneOf(Turn.class);
    private final Set<Turn> taken = EnumSet.noneOf(Turn.class);
    private final Set<Long> knownPromises = new HashSet<>();
    private long caseId;
    private int tasksDone;
    private int stumbles;
    private @Nullable WorkItem waitingItem;
    private boolean ended;

    InventedCase(PlannedCase planned) {
        this.planned = planned;
        this.random = new Random(planned.seed());
        this.customer = InventedCustomers.any(planned.number(), random);
    }

    PlannedCase planned() {
        return planned;
    }

    Matter matter() {
        return planned.matter();
    }

    Particulars customer() {
        return customer;
    }

    Random random() {
        return random;
    }

    long caseId() {
        return caseId;
    }

    void registeredAs(long id) {
        caseId = id;
    }

    /** Whether it is to take this turn and has not; asking is no promise that it will. */
    boolean isToTake(Turn turn) {
        return planned.takes(turn) && !taken.contains(turn);
    }

    /** Whether it is to wait for whoever comes at the present. */
    boolean isToBeLeftUnclaimed() {
        return planned.takes(Turn.UNCLAIMED)
                || planned.takes(Turn.UNCLAIMED_ESCALATED)
                || planned.takes(Turn.UNCLAIMED_IN_TEAM);
    }

    void took(Turn turn) {
        taken.add(turn);
    }

    Set<Turn> taken() {
        return Collections.unmodifiableSet(taken);
    }

    /** Whether it is to take this turn, and nothing has been done for it so far. */
    boolean isToBegin(Turn turn) {
        return planned.takes(turn) && !begun.contains(turn);
    }

    /** It is on this turn; it has taken it when that has come about. */
    void began(Turn turn) {
        begun.add(turn);
    }

    boolean hasBegun(Turn turn) {
        return begun.contains(turn);
    }

    /** Whether it was not known before that this was promised. */
    boolean isNews(long promiseId) {
        return knownPromises.add(promiseId);
    }

    int tasksDone() {
        return tasksDone;
    }

    void taskDone() {
        tasksDone++;
    }

    /** Counts what was refused, and says how often that was. */
    int stumbled() {
        return ++stumbles;
    }

    Optional<WorkItem> waitingItem() {
        return Optional.ofNullable(waitingItem);
    }

    void waitsWith(@Nullable WorkItem item) {
        waitingItem = item;
    }

    void ended() {
        ended = true;
    }

    /** It was opened again. */
    void goesOn() {
        ended = false;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Up to so much, in minutes. */
    Duration upTo(Duration longest) {
        return Duration.ofMinutes(random.nextInt((int) longest.toMinutes() + 1));
    }

    /** Something between the two, in whole numbers. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    Instant arrivesAt() {
        return planned.arrivesAt();
    }
}
