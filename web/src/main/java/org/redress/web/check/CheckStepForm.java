package org.redress.web.check;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.check.boundary.CheckQueries;
import org.redress.check.boundary.CheckService;
import org.redress.check.boundary.CompleteCheck;
import org.redress.check.domain.CheckForm;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.shared.EntryRefused;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;

/** The form of a step that a process owner has added: what it asks stands in the model of the case. Source: R-182. */
@Named
@ViewScoped
public class CheckStepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient CheckQueries checks;

    @Inject
    transient CheckService service;

    @Inject
    transient AuthorityQueries authorities;

    @Inject
    transient BusinessMessages refusals;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private String instructions = "";
    private final List<QuestionRow> questions = new ArrayList<>();
    private final List<OutcomeButton> outcomes = new ArrayList<>();

    @PostConstruct
    void read() {
        Locale language = messages.locale();
        CheckForm form = checks.formOf(caseView.getWorkItemId());
        instructions = form.instructions().in(language);
        form.questions().forEach(question -> questions.add(new QuestionRow(question, language)));
        form.outcomes()
                .forEach(outcome -> outcomes.add(
                        new OutcomeButton(outcome.code(), outcome.words().in(language))));
    }

    /** Keeps the answers and ends the step in that way; a refused answer is told beside its question. */
    public @Nullable String finish(String outcome) {
        Map<String, String> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.getKey(), question.getAnswer()));
        CompleteCheck command = new CompleteCheck(caseView.getWorkItemId(), answers, outcome);
        try {
            retrying.run(() -> service.complete(command));
        } catch (EntryRefused refusal) {
            refusals.refused(fieldOf(refusal.entry()), refusal);
            return null;
        }
        return caseView.done("check.step.done.text");
    }

    private String fieldOf(String key) {
        for (int place = 0; place < questions.size(); place++) {
            if (questions.get(place).getKey().equals(key)) {
                return "step:questions:" + place + ":" + questions.get(place).getField();
            }
        }
        throw new IllegalStateException("the form shows no question " + key);
    }

    public String getInstructions() {
        return instructions;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public List<OutcomeButton> getOutcomes() {
        return outcomes;
    }

    /** The one currency in which the organisation counts. */
    public Currency getCurrency() {
        return authorities.currency();
    }
}
