package org.redress.web.studio;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ImprovementQuestion;

/** What a draft is to improve, while it is typed. Source, D-30. */
public class PlanEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String what = "";
    private String why = "";
    private String gain = "";
    private String affected = "";
    private String measure = "";
    private final Map<ImprovementQuestion, String> answers = new EnumMap<>(ImprovementQuestion.class);

    void read(ImprovementPlan plan) {
        what = plan.what();
        why = plan.why();
        gain = plan.gain();
        affected = plan.affected();
        measure = plan.measure();
        answers.putAll(plan.answers());
    }

    ImprovementPlan plan() {
        Map<ImprovementQuestion, String> given = new EnumMap<>(ImprovementQuestion.class);
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                given.put(question, answer);
            }
        });
        return new ImprovementPlan(what, why, gain, affected, measure, given);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String value) {
        what = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }

    public String getGain() {
        return gain;
    }

    public void setGain(String value) {
        gain = value;
    }

    public String getAffected() {
        return affected;
    }

    public void setAffected(String value) {
        affected = value;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String value) {
        measure = value;
    }

    /** What was answered, by question; the page writes into it. */
    public Map<ImprovementQuestion, String> getAnswers() {
        return answers;
    }

    public List<ImprovementQuestion> getQuestions() {
        return List.of(ImprovementQuestion.values());
    }
}
