package org.redress.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.ExcuseStakeholder;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.stakeholder.boundary.RecordAnswer;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.boundary.TellStakeholders;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.web.complaint.CaseView;

/** Step 11: telling everyone concerned, or saying why it is not needed. Source. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient StakeholderQueries queries;

    @Inject
    transient StakeholderService stakeholders;

    @Inject
    transient NotificationService notification;

    @Inject
    transient Retrying retrying;

    private transient @Nullable List<StakeholderView> all;
    private Long[] chosen = {};
    private ReportWay way = ReportWay.EMAIL;
    private String note = "";
    private @Nullable Long excused;
    private String reason = "";
    private @Nullable Long answering;
    private String answer = "";

    @PostConstruct
    void chooseWhoeverWaits() {
        chosen = getWaiting().stream().map(StakeholderView::stakeholderId).toArray(Long[]::new);
    }

    /** Records that those who were chosen have been told. */
    public String tell() {
        TellStakeholders command = new TellStakeholders(caseView.getCaseId(), Set.of(chosen), way, note);
        retrying.run(() -> stakeholders.tell(command));
        return caseView.done("stakeholder.report.told.text");
    }

    /** Records why somebody need not be told. */
    public String excuse() {
        if (excused != null) {
            ExcuseStakeholder command = new ExcuseStakeholder(excused, reason);
            retrying.run(() -> stakeholders.excuse(command));
        }
        return caseView.done("stakeholder.report.excused.text");
    }

    /** Records what somebody said to it. */
    public String answered() {
        if (answering != null) {
            RecordAnswer command = new RecordAnswer(answering, answer);
            retrying.run(() -> stakeholders.answered(command));
        }
        return caseView.done("stakeholder.report.answered.text");
    }

    /** Completes the step. */
    public String finish() {
        retrying.run(() -> notification.report(caseView.getWorkItemId()));
        return caseView.done("stakeholder.report.finished.text");
    }

    public List<StakeholderView> getAll() {
        if (all == null) {
            all = queries.ofCase(caseView.getCaseId());
        }
        return all;
    }

    /** Those who have not heard yet. */
    public List<StakeholderView> getWaiting() {
        return getAll().stream().filter(StakeholderView::isWaiting).toList();
    }

    public List<ReportWay> getWays() {
        return List.of(ReportWay.values());
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen.clone();
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable Long getExcused() {
        return excused;
    }

    public void setExcused(@Nullable Long excused) {
        this.excused = excused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable Long getAnswering() {
        return answering;
    }

    public void setAnswering(@Nullable Long answering) {
        this.answering = answering;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
