package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.servicelevel.boundary.ClockCorrectionQueries;
import org.redress.servicelevel.boundary.ClockCorrectionService;
import org.redress.servicelevel.boundary.ClockCorrectionView;
import org.redress.servicelevel.boundary.ClockMoment;
import org.redress.servicelevel.boundary.CorrectClock;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** What moved the clocks of the case that is shown and was recorded wrong. Source. */
@Named
@RequestScoped
public class CorrectionsOfCase {
    @Inject
    ClockCorrectionQueries queries;

    @Inject
    ClockCorrectionService service;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private final MomentEntry truth = new MomentEntry();
    private @Nullable List<ClockCorrectionView> all;
    private @Nullable List<ClockMoment> moments;
    private int eventNumber;
    private boolean never;
    private String reason = "";
    private long correctionId;
    private String because = "";

    public List<ClockCorrectionView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** Those that count, and the one that was just sent to be taken back. */
    public List<ClockCorrectionView> getCounting() {
        String sent = SentForm.value("correctionBack", "correction").orElse("");
        return getAll().stream()
                .filter(each ->
                        each.isCounting() || String.valueOf(each.correctionId()).equals(sent))
                .toList();
    }

    /** What can be corrected; nothing for whoever may not. */
    public List<ClockMoment> getMoments() {
        if (moments == null) {
            moments = me.isSettingClocks() ? queries.movedBy(caseView.getCaseId()) : List.of();
        }
        return moments;
    }

    /** Wed 23 Sep, 10:00: asked the customer. */
    public String label(ClockMoment moment) {
        return messages.text("servicelevel.correct.moment.text", formats.moment(moment.at()), word(moment.kind()));
    }

    /** What it corrects, and how. */
    public String sentence(ClockCorrectionView correction) {
        String was = formats.moment(correction.wasAt());
        return correction
                .happenedAt()
                .map(is -> messages.text(
                        "servicelevel.correct.moved.text", word(correction.kind()), was, formats.moment(is)))
                .orElseGet(() -> messages.text("servicelevel.correct.never.text", word(correction.kind()), was));
    }

    /** Why it was taken back; empty as long as it counts. */
    public String takenBack(ClockCorrectionView correction) {
        return correction.takenBackReason().orElse("");
    }

    private String word(CaseEventKind kind) {
        return messages.get("timeline.event." + kind);
    }

    public String correct() {
        Optional<Instant> happened = never ? Optional.empty() : Optional.of(truth.in(formats.zone()));
        CorrectClock command = new CorrectClock(caseView.getCaseId(), eventNumber, happened, reason);
        retrying.run(() -> service.correct(command));
        return caseView.done("servicelevel.correct.done.text");
    }

    public String takeBack() {
        retrying.run(() -> service.takeBack(correctionId, because));
        return caseView.done("servicelevel.correct.back.done.text");
    }

    public MomentEntry getTruth() {
        return truth;
    }

    public int getEventNumber() {
        return eventNumber;
    }

    public void setEventNumber(int value) {
        eventNumber = value;
    }

    public boolean isNever() {
        return never;
    }

    public void setNever(boolean value) {
        never = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public long getCorrectionId() {
        return correctionId;
    }

    public void setCorrectionId(long value) {
        correctionId = value;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
