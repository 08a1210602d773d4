package org.redress.studio.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan of a draft as it is kept. */
@Embeddable
class WrittenPlan {
    @Column(name = "plan_what")
    private @Nullable String what;

    @Column(name = "plan_why")
    private @Nullable String why;

    @Column(name = "plan_gain")
    private @Nullable String gain;

    @Column(name = "plan_affected")
    private @Nullable String affected;

    @Column(name = "plan_measure")
    private @Nullable String measure;

    @ElementCollection
    @CollectionTable(name = "model_draft_answer", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    private Map<ImprovementQuestion, String> answers = new HashMap<>();

    protected WrittenPlan() {}

    void write(ImprovementPlan plan) {
        what = plan.what();
        why = plan.why();
        gain = plan.gain();
        affected = plan.affected();
        measure = plan.measure();
        answers.clear();
        answers.putAll(plan.answers());
    }

    Optional<ImprovementPlan> plan() {
        return Optional.ofNullable(what)
                .map(written -> new ImprovementPlan(
                        written,
                        Objects.requireNonNull(why),
                        Objects.requireNonNull(gain),
                        Objects.requireNonNull(affected),
                        Objects.requireNonNull(measure),
                        answers));
    }
}
