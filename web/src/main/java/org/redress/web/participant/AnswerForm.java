package org.redress.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.AttachmentView;
import org.redress.participant.boundary.AnswerRequest;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.participant.boundary.RequestView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** What a participant was asked for is here, or will be at another date. Source. */
@Named("participantAnswerForm")
@ViewScoped
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ParticipantService participants;

    @Inject
    transient ParticipantQueries queries;

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient Retrying retrying;

    private final DateEntry date = new DateEntry();
    private transient @Nullable RequestView request;
    private String words = "";
    private @Nullable Long file;
    private String why = "";

    public String supply() {
        retrying.run(() -> participants.supply(answer()));
        return caseView.done("participant.answer.done.text");
    }

    public String heard() {
        retrying.run(() -> participants.heard(answer()));
        return caseView.done("participant.answer.done.text");
    }

    public String giveDate() {
        RequestView shown = getRequest();
        GiveDate command = new GiveDate(date.when(), why, Optional.of(shown.dueAt()));
        try {
            retrying.run(() -> participants.giveDate(shown.requestId(), command));
        } catch (OtherTimeMeanwhile faster) {
            request = null;
            throw faster;
        }
        return caseView.done("participant.work.dated.text");
    }

    /** What the task is about. */
    public RequestView getRequest() {
        if (request == null) {
            request = queries.ofWorkItem(caseView.getWorkItemId());
        }
        return request;
    }

    /** The files of the case. */
    public List<AttachmentView> getFiles() {
        return attachments.list(caseView.getCaseId());
    }

    private AnswerRequest answer() {
        return new AnswerRequest(caseView.getWorkItemId(), words, Optional.ofNullable(file));
    }

    public DateEntry getDate() {
        return date;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public @Nullable Long getFile() {
        return file;
    }

    public void setFile(@Nullable Long value) {
        file = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }
}
