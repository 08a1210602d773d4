package org.redress.servicelevel.domain.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.Pause;
import org.redress.servicelevel.domain.clock.PauseCause;

/**
 * A clock of a case as it was last read, with how far its alarms have come and when the next one is raised. What it shows is
 * read from the case events whenever that matters; this is what the engine waits for, and what lists are sorted by. Source: R-065,
 *
 */
@Entity
@Table(name = "watched_clock")
@SequenceGenerator(name = "watched_clock_seq", sequenceName = "watched_clock_seq", allocationSize = 50)
public class WatchedClock {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "watched_clock_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "clock")
    private String clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "paused_for")
    private @Nullable PauseCause pausedFor;

    @Column(name = "paused_since")
    private @Nullable Instant pausedSince;

    @Column(name = "percent_told")
    private int percentTold;

    @Column(name = "rung")
    private int rung;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "climb_at")
    private @Nullable Instant climbAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "course")
    private Course course;

    @Column(name = "alarm_at")
    private @Nullable Instant alarmAt;

    @Column(name = "instance_id")
    private @Nullable String instanceId;

    @Version
    private long version;

    protected WatchedClock() {}

    public WatchedClock(long caseId, String clock) {
        this.caseId = caseId;
        this.clock = clock;
        this.state = State.NOT_STARTED;
        this.course = Course.STOPPED;
    }

    /**
     * The clock was read.
     *
     * @param now the moment it was read at
     * @param staff the hours of those who hear of its alarms
     * @return whether something else is waited for than before
     */
    public boolean read(ClockReading reading, Instant now, WorkingHours staff) {
        AlarmPlan plan = planned(reading, now, staff);
        AlarmStage stage = stageAt(reading, now);
        if (!stage.equals(stage())) {
            stand(stage, Optional.empty());
        }
        begunAt = reading.begunAt().map(AlarmPlan::toMillis).orElse(null);
        state = reading.state();
        dueAt = reading.deadline().map(Deadline::at).map(AlarmPlan::toMillis).orElse(null);
        pausedFor = pausedFor(reading).orElse(null);
        pausedSince = pausedSince(reading).orElse(null);
        boolean other = !isWaitedFor(plan);
        course = plan.course();
        alarmAt = plan.alarmAt().orElse(null);
        return other;
    }

    /** Where several wait, force majeure is what is said: nothing else can end it; else whom it stands still for longest. */
    private static Optional<PauseCause> pausedFor(ClockReading reading) {
        List<PauseCause> causes =
                reading.standsStill().stream().map(Pause::cause).toList();
        return causes.contains(PauseCause.FORCE_MAJEURE)
                ? Optional.of(PauseCause.FORCE_MAJEURE)
                : causes.stream().findFirst();
    }

    private static Optional<Instant> pausedSince(ClockReading reading) {
        return reading.standsStill().stream().findFirst().map(Pause::from).map(AlarmPlan::toMillis);
    }

    /** Whether lists show of it what it shows: whether it runs, until when, or for whom and since when it stands still. */
    public boolean isShownAs(ClockReading reading) {
        return state == reading.state()
                && Optional.ofNullable(pausedFor).equals(pausedFor(reading))
                && Optional.ofNullable(pausedSince).equals(pausedSince(reading))
                && (state != State.RUNNING
                        || dueAt().equals(reading.deadline().map(Deadline::at).map(AlarmPlan::toMillis)));
    }

    /** How the case stands with it. */
    public CaseTime time() {
        return new CaseTime(
                state == State.RUNNING ? dueAt() : Optional.empty(),
                Optional.ofNullable(pausedFor),
                Optional.ofNullable(pausedSince),
                state == State.STOPPED || state == State.NOT_STARTED ? 0 : percentTold);
    }

    /** The clock is watched from now on; what it has reached before is told to nobody. */
    public void catchUp(ClockReading reading, Instant now, WorkingHours staff) {
        read(reading, now, staff);
        stand(new AlarmStage(AlarmPlan.reached(reading, now), 0), Optional.empty());
    }

    /** What is to be waited for when the clock shows that. */
    public AlarmPlan planned(ClockReading reading, Instant now, WorkingHours staff) {
        AlarmStage stage = stageAt(reading, now);
        Optional<Instant> climb = stage.equals(stage()) ? Optional.ofNullable(climbAt) : Optional.empty();
        return AlarmPlan.of(reading, stage, climb, now, staff);
    }

    /** Whether that is what is waited for. */
    public boolean isWaitedFor(AlarmPlan plan) {
        return plan.course() == course && plan.alarmAt().equals(Optional.ofNullable(alarmAt));
    }

    /** What was told is so no longer when the clock began anew, its target grew, or something of it was corrected. */
    private AlarmStage stageAt(ClockReading reading, Instant now) {
        boolean same = reading.begunAt().map(AlarmPlan::toMillis).equals(Optional.ofNullable(begunAt));
        if (!same) {
            return AlarmStage.NONE;
        }
        int reached = AlarmPlan.reached(reading, now);
        return reached < percentTold ? new AlarmStage(reached, 0) : stage();
    }

    /**
     * The stage of which somebody is to hear now; nothing when it is not time for another.
     *
     * @param now the moment the clock was read at
     */
    public Optional<AlarmStage> toTell(ClockReading reading, Instant now) {
        int reached = AlarmPlan.reached(reading, now);
        if (reached > percentTold) {
            return Optional.of(new AlarmStage(reached, 0));
        }
        return stage().isBreach()
                        && Optional.ofNullable(climbAt)
                                .filter(climb -> !climb.isAfter(now))
                                .isPresent()
                ? Optional.of(stage().climbed())
                : Optional.empty();
    }

    /** Whoever is to hear of a stage has heard; the next rung of the ladder hears at that moment, if there is one. */
    public void told(AlarmStage stage, Optional<Instant> climb) {
        stand(stage, climb);
    }

    /** Somebody was written to about it; what stands in the history only is no news. */
    public void wasNewsAt(Instant moment) {
        toldAt = moment;
    }

    /** A process waits for the alarms of this clock from now on. */
    public void watchedBy(String instance) {
        instanceId = instance;
    }

    /** No process waits any more. */
    public void watchedByNobody() {
        instanceId = null;
    }

    private void stand(AlarmStage stage, Optional<Instant> climb) {
        percentTold = stage.percent();
        rung = stage.level();
        climbAt = climb.map(AlarmPlan::toMillis).orElse(null);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Which clock: its code. */
    public String clock() {
        return clock;
    }

    public State state() {
        return state;
    }

    /** Its deadline when it was last read. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Of what somebody has heard. */
    public AlarmStage stage() {
        return new AlarmStage(percentTold, rung);
    }

    public Course course() {
        return course;
    }

    /** When the next alarm is raised. */
    public Optional<Instant> alarmAt() {
        return Optional.ofNullable(alarmAt);
    }

    /** The process that waits for its alarms. */
    public Optional<String> instanceId() {
        return Optional.ofNullable(instanceId);
    }
}
