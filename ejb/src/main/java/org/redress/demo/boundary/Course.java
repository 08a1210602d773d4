package org.redress.demo.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.BusinessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a past goes: what time it is in it, what is still to happen, who has come so far, and what was refused. */
final class Course {
    private static final Logger LOG = LoggerFactory.getLogger(Course.class);
    private static final int STUMBLES_AT_MOST = 4;

    private final Stage stage;
    private final Agenda agenda = new Agenda();
    private final List<InventedCase> lives = new ArrayList<>();
    private final Set<String> untaken = new TreeSet<>();
    private Instant now;
    private int steps;
    private int stumbles;

    Course(Stage stage, Instant from) {
        this.stage = stage;
        this.now = from;
    }

    Instant now() {
        return now;
    }

    void turnTo(Instant moment) {
        now = moment;
        stage.itIs(moment);
    }

    /** Takes what comes next, if it comes until then. */
    Optional<Agenda.Happening> nextUntil(Instant last) {
        return agenda.nextUntil(last);
    }

    void later(Instant at, Runnable what) {
        agenda.note(at, what);
    }

    void came(InventedCase life) {
        lives.add(life);
    }

    /** Those who have come so far, in their order. */
    List<InventedCase> lives() {
        return lives;
    }

    /** Nobody here knows what to do with that. */
    void untaken(String what) {
        untaken.add(what);
    }

    void stepDone(InventedCase life) {
        life.taskDone();
        steps++;
    }

    int steps() {
        return steps;
    }

    int stumbles() {
        return stumbles;
    }

    List<String> untaken() {
        return List.copyOf(untaken);
    }

    /** A refusal is no end: {@code again} is what comes then, and she gives up in the end. */
    boolean attempt(InventedCase life, StaffActor person, Runnable what, Runnable again) {
        if (attemptBeside(life, person, what)) {
            return true;
        }
        if (life.stumbled() < STUMBLES_AT_MOST) {
            later(stage.moments.plusDays(now, 1), again);
        }
        return false;
    }

    /** Like {@link #attempt}, for what happens beside the steps: the case goes on whatever comes of it. */
    boolean attemptBeside(InventedCase life, StaffActor person, Runnable what) {
        try {
            stage.act(person, what);
            return true;
        } catch (BusinessException refused) {
            stumbles++;
            LOG.warn("RDR-DEM-104 refused in the invented past case={} code={}", life.caseId(), refused.code());
            return false;
        }
    }
}
