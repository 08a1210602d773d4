package org.redress.web.abuse;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.abuse.boundary.AbuseQueries;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.AbuseView;
import org.redress.abuse.boundary.CallBack;
import org.redress.abuse.boundary.TakeAbuseStage;
import org.redress.abuse.domain.AbuseStage;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseQueries.TimeCheck;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The stages that were taken with an abusive caller, and the next one with the words to say. Source: R-073, D-06. */
@Named
@ViewScoped
public class AbuseOfCase implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration A_WHILE = Duration.ofHours(2);

    @Inject
    CaseView caseView;

    @Inject
    transient AbuseQueries queries;

    @Inject
    transient AbuseService abuse;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Clock clock;

    @Inject
    transient Me me;

    private final CallBackEntry time = new CallBackEntry();
    private transient @Nullable AbuseView all;
    private transient @Nullable List<StaffPerson> supervisors;
    private @Nullable Long supervisor;
    private String said = "";

    /** Whoever has to end the call need not look for a time: the next good one stands there. */
    @PostConstruct
    void init() {
        if (isPossible() && isEnding()) {
            DayAndHour soon = DayAndHour.of(clock.instant().plus(A_WHILE), formats.zone());
            DayAndHour hour = new DayAndHour(soon.day(), soon.hour().withMinute(0));
            TimeCheck check = promises.check(hour, ContactMethod.TELEPHONE);
            time.take(check.instead().orElse(hour));
            supervisor = getSupervisors().stream()
                    .findFirst()
                    .map(StaffPerson::staffId)
                    .orElse(null);
        }
    }

    /** The stages taken and the next one; nothing for those who do not handle cases. */
    public @Nullable AbuseView getAll() {
        if (all == null && me.isHandling()) {
            all = queries.ofCase(caseView.getCaseId());
        }
        return all;
    }

    /** Whether a stage can be taken now. */
    public boolean isPossible() {
        return me.isHandling()
                && (SentForm.is("abuse") || caseView.getDetails().summary().status() == ComplaintStatus.OPEN);
    }

    /** Whether the next stage ends the call. */
    public boolean isEnding() {
        AbuseView view = getAll();
        return view != null && view.next() == AbuseStage.END_CALL;
    }

    /** Who can call back. */
    public List<StaffPerson> getSupervisors() {
        if (supervisors == null) {
            supervisors = queries.whoCallsBack(caseView.getCaseId());
        }
        return supervisors;
    }

    /** Takes the stage that the page showed. */
    public String take(AbuseStage stage) {
        Optional<CallBack> callBack = stage == AbuseStage.END_CALL ? callBack() : Optional.empty();
        TakeAbuseStage command = new TakeAbuseStage(caseView.getCaseId(), stage, Optional.of(said), callBack);
        retrying.run(() -> abuse.take(command));
        return caseView.done("abuse.done." + stage);
    }

    private Optional<CallBack> callBack() {
        return Optional.ofNullable(supervisor).flatMap(chosen -> time.when()
                .map(when -> new CallBack(chosen, when, messages.get("abuse.callback.about"))));
    }

    public CallBackEntry getTime() {
        return time;
    }

    public @Nullable Long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable Long value) {
        supervisor = value;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String value) {
        said = value;
    }
}
