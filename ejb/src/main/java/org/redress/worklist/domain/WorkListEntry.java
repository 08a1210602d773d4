package org.redress.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;

/**
 * One open user task. It appears when the engine creates the task, follows its assignments and due date, and disappears
 * when the task is completed or cancelled, always in the engine's own transaction.
 */
@Entity
@Table(name = "work_item")
public class WorkListEntry {
    /** The role that has every team in view: what waits for it waits for it wherever the case is. Source: R-064. */
    public static final String WHOLE_HOUSE = "manager";

    /** The form of the one task that may be completed in the place of somebody who is away. */
    public static final String APPROVAL = "form:approve";

    @Id
    @Column(name = "work_item_id")
    private String workItemId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "task_key")
    private String taskKey;

    private String title;

    @Column(name = "form_key")
    private String formKey;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private boolean beside;

    private int step;

    private String candidate;

    @Nullable
    private String team;

    @Nullable
    private Long assignee;

    @Nullable
    private String severity;

    @Nullable
    private String priority;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "asks_again_at")
    private @Nullable Instant asksAgainAt;

    @Embedded
    private EntryTime time;

    @Version
    private long version;

    protected WorkListEntry() {}

    public WorkListEntry(NewWorkItem task) {
        this.workItemId = task.workItemId();
        this.createdAt = task.createdAt();
        this.follow(task);
        this.asksAgainAt = task.asksAgainAt();
        this.time = new EntryTime(dueAt);
    }

    /** Takes over whatever the engine's task says now; when its process asks again stays as it was. */
    public final void follow(NewWorkItem task) {
        this.caseId = task.caseId();
        this.taskKey = task.taskKey();
        this.title = task.title();
        this.formKey = task.formKey();
        this.step = task.step();
        this.beside = task.phase() == null;
        this.phase = phaseOf(task);
        this.candidate = task.candidate();
        this.team = task.team();
        this.assignee = task.assignee();
        this.severity = task.severity();
        this.priority = task.priority();
        this.dueAt = task.dueAt();
    }

    /** When its process next asks by itself; nothing when it does not. */
    public void asksAgainAt(@Nullable Instant moment) {
        asksAgainAt = moment;
    }

    /**
     * Whether it stands where it belongs.
     *
     * @param caseTime how its case stands with its agreement
     * @param ofCase the open entries of its case
     */
    public boolean standsRight(CaseTime caseTime, Collection<WorkListEntry> ofCase) {
        return time.equals(placed(caseTime, ofCase));
    }

    /** It takes the place that belongs to it. */
    public void stand(CaseTime caseTime, Collection<WorkListEntry> ofCase) {
        EntryTime placed = placed(caseTime, ofCase);
        if (!placed.equals(time)) {
            time = placed;
        }
    }

    private EntryTime placed(CaseTime caseTime, Collection<WorkListEntry> ofCase) {
        return new EntryTime(
                dueAt, beside, caseTime, caseTime.pausedFor().flatMap(cause -> askedAgainAt(cause, ofCase)));
    }

    /** A supplier is asked beside the phases, the customer in a step of hers; nobody is asked to end force majeure. */
    private static Optional<Instant> askedAgainAt(PauseCause cause, Collection<WorkListEntry> ofCase) {
        return ofCase.stream()
                .filter(entry -> switch (cause) {
                    case WAITING_FOR_CUSTOMER -> !entry.beside;
                    case WAITING_FOR_SUPPLIER -> entry.beside;
                    case FORCE_MAJEURE -> false;
                })
                .map(entry -> entry.asksAgainAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** One that runs beside the phases is in the phase of its case, and stays there until it is said to be in another. */
    private Phase phaseOf(NewWorkItem task) {
        if (task.phase() != null) {
            return task.phase();
        }
        return phase == null ? Phase.ofStep(step) : phase;
    }

    /** The case is in that phase now: what runs beside the phases is in it, too. */
    public void caseIsIn(Phase now) {
        if (beside) {
            phase = now;
        }
    }

    /** Whether it says of the task what the engine says. */
    public boolean agreesWith(NewWorkItem task) {
        return task.equals(new NewWorkItem(
                workItemId,
                caseId,
                taskKey,
                title,
                formKey,
                beside ? null : phase,
                step,
                candidate,
                team,
                assignee,
                severity,
                priority,
                dueAt,
                task.createdAt(),
                asksAgainAt));
    }

    public String workItemId() {
        return workItemId;
    }

    public long caseId() {
        return caseId;
    }

    public String taskKey() {
        return taskKey;
    }

    public String title() {
        return title;
    }

    public String formKey() {
        return formKey;
    }

    /** The phase it belongs to; of one beside the phases, the phase of its case. */
    public Phase phase() {
        return phase;
    }

    /** Whether it runs beside the phases. */
    public boolean isBeside() {
        return beside;
    }

    public int step() {
        return step;
    }

    public String candidate() {
        return candidate;
    }

    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public Optional<Long> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Optional<String> severity() {
        return Optional.ofNullable(severity);
    }

    public Optional<String> priority() {
        return Optional.ofNullable(priority);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its process next asks by itself. */
    public Optional<Instant> asksAgainAt() {
        return Optional.ofNullable(asksAgainAt);
    }

    /** When it is its turn. */
    public ItemTime time() {
        return time.shown();
    }
}
