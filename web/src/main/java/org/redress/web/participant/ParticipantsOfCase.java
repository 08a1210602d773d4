package org.redress.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.participant.boundary.RequestView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** Who takes part in the case that is shown, and what can be done about an open request. Source. */
@Named
@RequestScoped
public class ParticipantsOfCase {
    @Inject
    ParticipantQueries queries;

    @Inject
    ParticipantService participants;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Me me;

    private final DateEntry date = new DateEntry();
    private @Nullable List<RequestView> all;
    private long chosen;
    private String why = "";
    private String seen = "";
    private String because = "";

    public List<RequestView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** Those an answer is waited for. */
    public List<RequestView> getOpen() {
        return getAll().stream().filter(RequestView::isOpen).toList();
    }

    /** Those of which something can be said, and the one of which it was just sent. */
    public List<RequestView> getWorkable() {
        String sent = SentForm.value("asked", "which").orElse("");
        return getAll().stream()
                .filter(each ->
                        each.isOpen() || String.valueOf(each.requestId()).equals(sent))
                .toList();
    }

    /** Whether anybody can be asked now. */
    public boolean isPossible() {
        return me.isHandling()
                && (SentForm.is("asking") || caseView.getDetails().summary().status() == ComplaintStatus.OPEN);
    }

    /** The answer, or why it was withdrawn. */
    public String outcome(RequestView request) {
        return request.outcome().orElse("");
    }

    /** Whether the participant gave the date that counts itself. */
    public boolean isOwnDate(RequestView request) {
        return request.ownDate().isPresent();
    }

    /** The file that holds the answer. */
    public @Nullable Long attachment(RequestView request) {
        return request.attachmentId().orElse(null);
    }

    public String remind() {
        retrying.run(() -> participants.remind(chosen));
        return caseView.done("participant.work.reminded.text");
    }

    public String giveDate() {
        GiveDate command = new GiveDate(date.when(), why, seenOf(chosen));
        try {
            retrying.run(() -> participants.giveDate(chosen, command));
        } catch (OtherTimeMeanwhile faster) {
            seen = "";
            all = null;
            throw faster;
        }
        return caseView.done("participant.work.dated.text");
    }

    public String withdraw() {
        retrying.run(() -> participants.withdraw(chosen, because));
        return caseView.done("participant.work.withdrawn.text");
    }

    /** The dates that the page shows, for it to bring along what whoever gives another has seen. */
    public String getSeen() {
        return seen.isEmpty()
                ? getWorkable().stream()
                        .map(each -> each.requestId() + "=" + each.dueAt())
                        .collect(Collectors.joining(" "))
                : seen;
    }

    public void setSeen(String value) {
        seen = value;
    }

    private Optional<Instant> seenOf(long requestId) {
        return Stream.of(seen.split(" "))
                .filter(each -> each.startsWith(requestId + "="))
                .map(each -> Instant.parse(each.substring(each.indexOf('=') + 1)))
                .findFirst();
    }

    public long getChosen() {
        return chosen;
    }

    public void setChosen(long value) {
        chosen = value;
    }

    public DateEntry getDate() {
        return date;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
