package org.redress.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.domain.EscalationReason;
import org.redress.shared.Retrying;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;

/** Calling somebody who may do more, at any time in a case. Source. */
@Named
@ViewScoped
public class EscalateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient EscalationService escalations;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private final NextHearEntry time = new NextHearEntry();
    private EscalationReason reason = EscalationReason.WANTS_A_MANAGER;
    private String detail = "";

    @PostConstruct
    void init() {
        time.setAbout(messages.get("escalation.nexthear.about"));
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    public String escalate() {
        EscalateCase command = new EscalateCase(caseView.getCaseId(), reason, detail, time.asked());
        retrying.run(() -> escalations.escalate(command));
        return caseView.done("escalation.escalate.done.text");
    }

    /** Whether the customer does not know yet when she next hears from us. */
    public boolean isNextHearOwed() {
        return NextHearEntry.isOwed(promises.openOf(caseView.getCaseId()));
    }

    public List<EscalationReason> getReasons() {
        return List.of(EscalationReason.values());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public NextHearEntry getTime() {
        return time;
    }

    public EscalationReason getReason() {
        return reason;
    }

    public void setReason(EscalationReason value) {
        reason = value;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String value) {
        detail = value;
    }
}
