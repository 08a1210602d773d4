package org.redress.web.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.Question;
import org.redress.complaint.domain.NoteKind;
import org.redress.shared.Retrying;
import org.redress.web.shell.SentForm;

/**
 * Writing something down beside the case, at any time and whoever holds its task: a note, or what the customer answered by
 * herself to a question she was asked. Source.
 */
@Named
@ViewScoped
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ComplaintService complaints;

    @Inject
    transient IdentificationService identification;

    @Inject
    transient ComplaintQueries queries;

    @Inject
    transient Retrying retrying;

    private NoteKind kind = NoteKind.FACT;
    private String text = "";
    private String answer = "";

    /** Keeps the note. */
    public String keep() {
        retrying.run(() -> complaints.addNote(caseView.getCaseId(), kind, text));
        return caseView.done("case.note.kept");
    }

    /** Keeps the answer; the task to ask her goes away. */
    public String answered() {
        retrying.run(() -> identification.customerAnswered(caseView.getCaseId(), answer));
        return caseView.done("case.answer.kept");
    }

    /** Whether she was asked something and has not answered it, or had not when the page was drawn. */
    public boolean isAnswerable() {
        return SentForm.is("answered") || getOpenQuestion() != null;
    }

    /** What the customer was asked and has not answered; nothing while the acting person holds the task to ask her. */
    public @Nullable String getOpenQuestion() {
        if (asksHerMyself()) {
            return null;
        }
        return queries.questions(caseView.getCaseId()).stream()
                .filter(Question::open)
                .map(Question::question)
                .findFirst()
                .orElse(null);
    }

    private boolean asksHerMyself() {
        return caseView.isMine()
                && Optional.ofNullable(caseView.getTask())
                        .filter(task -> task.formKey().equals("form:obtain-information"))
                        .isPresent();
    }

    public List<NoteKind> getKinds() {
        return List.of(NoteKind.values());
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind value) {
        kind = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }
}
