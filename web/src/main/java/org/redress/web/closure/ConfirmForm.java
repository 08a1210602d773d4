package org.redress.web.closure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.RecordNotSolved;
import org.redress.closure.boundary.RecordSatisfaction;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** Step 12: asking the customer whether it is solved. Source. */
@Named
@ViewScoped
public class ConfirmForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ClosureService closure;

    @Inject
    transient StakeholderQueries stakeholders;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private final NextHearEntry time = new NextHearEntry();
    private String words = "";
    private Proof proof = Proof.WRITTEN;
    private LocalDateTime answeredAt = LocalDateTime.MIN;

    @PostConstruct
    void now() {
        time.setAbout(messages.get("solution.alternative.nexthear.about"));
        answeredAt = LocalDateTime.ofInstant(clock.instant(), formats.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** She says it is solved. */
    public String solved() {
        retrying.run(() -> closure.solved(command()));
        return caseView.done("closure.confirm.solved.text");
    }

    /** She says it is not: the case goes into a new round, or on with the alternative. */
    public String notSolved() {
        RecordSatisfaction said = command();
        RecordNotSolved command =
                new RecordNotSolved(said.workItemId(), said.words(), said.proof(), said.answeredAt(), time.asked());
        retrying.run(() -> closure.notSolved(command));
        return caseView.done("closure.confirm.notsolved.text");
    }

    /** What she was told last. */
    public @Nullable OutcomeNoticeView getNotice() {
        List<OutcomeNoticeView> notices = stakeholders.noticesOf(caseView.getCaseId());
        return notices.isEmpty() ? null : notices.get(notices.size() - 1);
    }

    private RecordSatisfaction command() {
        return new RecordSatisfaction(
                caseView.getWorkItemId(),
                words,
                proof,
                answeredAt.atZone(formats.zone()).toInstant());
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public NextHearEntry getTime() {
        return time;
    }

    public List<Proof> getProofs() {
        return List.of(Proof.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Proof getProof() {
        return proof;
    }

    public void setProof(Proof proof) {
        this.proof = proof;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public void setAnsweredAt(LocalDateTime answeredAt) {
        this.answeredAt = answeredAt;
    }
}
