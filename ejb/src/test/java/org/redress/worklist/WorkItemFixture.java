package org.redress.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;

/** A task "Assess nature and severity" in the queue of the intake team, unless told otherwise. */
public final class WorkItemFixture {
    private static final Instant NOW = Instant.parse("2026-09-23T07:00:00Z");

    private final String id;
    private long caseId = 42;
    private Instant dueAt = NOW.plusSeconds(3600);

    @Nullable
    private String team = "INTAKE";

    @Nullable
    private Long assignee;

    private String role = "agent";

    private String form = "form:assess";

    @Nullable
    private Phase phase = Phase.IDENTIFICATION;

    private int step = 1;

    @Nullable
    private Instant asksAgainAt;

    private WorkItemFixture(String id) {
        this.id = id;
    }

    public static WorkItemFixture aTask(String id) {
        return new WorkItemFixture(id);
    }

    public WorkItemFixture dueAt(Instant instant) {
        dueAt = instant;
        return this;
    }

    public WorkItemFixture ofCase(long id) {
        caseId = id;
        return this;
    }

    public WorkItemFixture ofTeam(@Nullable String code) {
        team = code;
        return this;
    }

    public WorkItemFixture with(long staffId) {
        assignee = staffId;
        return this;
    }

    public WorkItemFixture forRole(String name) {
        role = name;
        return this;
    }

    public WorkItemFixture withForm(String key) {
        form = key;
        return this;
    }

    public WorkItemFixture in(Phase another) {
        phase = another;
        return this;
    }

    /** Of a process that runs beside the phases. */
    public WorkItemFixture beside() {
        phase = null;
        step = 9;
        return this;
    }

    /** Of a process that asks again at that moment. */
    public WorkItemFixture askingAgainAt(@Nullable Instant instant) {
        asksAgainAt = instant;
        return this;
    }

    public NewWorkItem task() {
        return new NewWorkItem(
                id,
                caseId,
                "Task_AssessComplaint",
                "Assess nature and severity",
                form,
                phase,
                step,
                role,
                team,
                assignee,
                null,
                null,
                dueAt,
                NOW,
                asksAgainAt);
    }

    public WorkListEntry entry() {
        return new WorkListEntry(task());
    }
}
