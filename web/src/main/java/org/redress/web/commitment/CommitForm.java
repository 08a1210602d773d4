package org.redress.web.commitment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.CommitmentService;
import org.redress.commitment.boundary.MakeCommitment;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Committing to a day and an hour for the agreed option. Source. */
@Named
@ViewScoped
public class CommitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient CommitmentService service;

    @Inject
    transient CommitmentQueries commitments;

    @Inject
    transient PromiseQueries promises;

    private final TimeEntry time = new TimeEntry();
    private @Nullable Option agreed;
    private @Nullable Instant deadline;
    private String laterBecause = "";

    @PostConstruct
    void init() {
        List<CommitmentDetails> all = commitments.ofCase(caseView.getCaseId());
        agreed = all.isEmpty() ? null : all.get(all.size() - 1).agreedOption().orElse(null);
        deadline = promises.deadlineOf(caseView.getCaseId()).orElse(null);
        if (agreed != null) {
            time.setAbout(agreed.title());
            agreed.availableBy().ifPresent(at -> time.beginAt(at, commitments.zone()));
            judge();
        }
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    /** Promises it. */
    public String commit() {
        MakeCommitment command = new MakeCommitment(
                time.getAbout(), time.when(), time.getMethod(), time.isSuits(), Optional.of(laterBecause));
        retrying.run(() -> service.commit(caseView.getWorkItemId(), command));
        return caseView.done("commitment.commit.done.promised");
    }

    /** By when the clock of the case wants it put right. */
    public @Nullable Instant getDeadline() {
        return deadline;
    }

    /** Whether the time as it stands is later than that, so that it takes a reason. */
    public boolean isLater() {
        return deadline != null && time.isAfter(deadline, commitments.zone());
    }

    public String getLaterBecause() {
        return laterBecause;
    }

    public void setLaterBecause(String value) {
        laterBecause = value;
    }

    public TimeEntry getTime() {
        return time;
    }

    /** The option the customer agreed to. */
    public @Nullable Option getAgreed() {
        return agreed;
    }

    /** When that option can be there. */
    public @Nullable Instant getAvailableBy() {
        return agreed == null ? null : agreed.availableBy().orElse(null);
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }
}
