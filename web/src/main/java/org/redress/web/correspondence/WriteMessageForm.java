package org.redress.web.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.UnrecordedPromise;
import org.redress.commitment.boundary.UnrecordedPromiseQueries;
import org.redress.correspondence.boundary.CorrespondenceService;
import org.redress.correspondence.boundary.WriteMessage;
import org.redress.notification.boundary.MessageDraft;
import org.redress.notification.boundary.MessageDraftQueries;
import org.redress.notification.domain.MessageTemplate;
import org.redress.search.boundary.AnswerFromCase;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;

/**
 * Writing to the customer from the page of her case: words of one's own or of a template; what should be said otherwise is
 * marked while it is typed, and what is promised is offered to be recorded with it. Source.
 */
@Named
@ViewScoped
public class WriteMessageForm extends MessageText {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient CorrespondenceService correspondence;

    @Inject
    transient MessageDraftQueries drafts;

    @Inject
    transient UnrecordedPromiseQueries unrecorded;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private final Set<Instant> recorded = new HashSet<>();
    private String begunWith = "";
    private boolean suggesting;
    private @Nullable MessageDraft draft;

    /** What a message may begin with, in the language of the page. */
    public List<MessageTemplate> getTemplates() {
        return drafts.named(messages.locale().toLanguageTag());
    }

    /** The words of the chosen template take the place of those of another; what somebody has typed stays above them. */
    public void begin() {
        String typed = getWords().strip();
        String own = typed.equals(begunWith) ? "" : typed + "\n\n";
        begunWith = drafts.templates(caseView.getCaseId()).stream()
                .filter(each -> each.code().equals(getTemplate()))
                .map(MessageTemplate::words)
                .findFirst()
                .orElse("");
        setWords(own.isBlank() ? begunWith : own + begunWith);
        compose();
    }

    /** Looks up what helped before; only once the message is begun, for it takes a while. Source: R-043. */
    public void suggest() {
        suggesting = true;
    }

    public boolean isSuggesting() {
        return suggesting;
    }

    /** What another customer was told who was satisfied stands below what somebody has typed. Source: R-043. */
    public void use(AnswerFromCase answer) {
        add(answer.remediation().toldToCustomer());
        compose();
    }

    @Override
    public void reread() {
        compose();
    }

    /** What the words promise and the case does not have. */
    public List<UnrecordedPromise> getPromises() {
        return getWords().isBlank() ? List.of() : unrecorded.in(caseView.getCaseId(), getWords());
    }

    /** Whether it is to be recorded with the message. */
    public boolean isRecorded(UnrecordedPromise promise) {
        return recorded.contains(promise.dueAt());
    }

    public void record(UnrecordedPromise promise) {
        recorded.add(promise.dueAt());
        compose();
    }

    public void leave(UnrecordedPromise promise) {
        recorded.remove(promise.dueAt());
        compose();
    }

    /** Writes the letter as she would read it, as far as it is written. */
    public void compose() {
        draft = getWords().isBlank() ? null : drafts.draft(caseView.getCaseId(), getWords(), chosen().size());
    }

    public @Nullable MessageDraft getDraft() {
        return draft;
    }

    /** The message goes out, with what it promises recorded. */
    public String write() {
        WriteMessage command = new WriteMessage(
                caseView.getCaseId(),
                getTemplate(),
                getWords(),
                getBecause(),
                chosen().stream().map(UnrecordedPromise::toRecord).toList());
        retrying.run(() -> correspondence.write(command));
        return caseView.done("correspondence.write.done");
    }

    private List<UnrecordedPromise> chosen() {
        Predicate<UnrecordedPromise> isRecorded = this::isRecorded;
        return getPromises().stream().filter(isRecorded).toList();
    }
}
