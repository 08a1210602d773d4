package org.redress.conversation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one of us spoke with a customer about a case: how she felt, how she likes to be spoken with, and which steps of the
 * script of a recorded call were gone. It is never changed; the next conversation is another.
 */
@Entity
@Table(name = "conversation")
@SequenceGenerator(name = "conversation_seq", sequenceName = "conversation_seq", allocationSize = 50)
public class Conversation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversation_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private @Nullable Emotion emotion;

    @Enumerated(EnumType.STRING)
    private @Nullable BehaviourStyle style;

    @Column(name = "script_steps")
    private String scriptSteps;

    @Column(name = "held_by")
    private long heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    protected Conversation() {}

    public Conversation(
            long caseId,
            Optional<Emotion> emotion,
            Optional<BehaviourStyle> style,
            Set<ScriptStep> steps,
            long heldBy,
            Instant heldAt) {
        this.caseId = caseId;
        this.emotion = emotion.orElse(null);
        this.style = style.orElse(null);
        this.scriptSteps = steps.stream().sorted().map(ScriptStep::name).collect(Collectors.joining(","));
        this.heldBy = heldBy;
        this.heldAt = heldAt;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Optional<Emotion> emotion() {
        return Optional.ofNullable(emotion);
    }

    public Optional<BehaviourStyle> style() {
        return Optional.ofNullable(style);
    }

    public Set<ScriptStep> steps() {
        return Arrays.stream(scriptSteps.split(","))
                .filter(step -> !step.isEmpty())
                .map(ScriptStep::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScriptStep.class)));
    }

    public long heldBy() {
        return heldBy;
    }

    public Instant heldAt() {
        return heldAt;
    }

    @Override
    public String toString() {
        return "Conversation#" + id;
    }
}
