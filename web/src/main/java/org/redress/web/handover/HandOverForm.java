package org.redress.web.handover;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.handover.boundary.HandOver;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverService;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.shared.Retrying;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;

/** Giving a case to somebody else, at any time in it. Source, W-16. */
@Named
@ViewScoped
public class HandOverForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient HandoverService handovers;

    @Inject
    transient HandoverQueries queries;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private final NextHearEntry time = new NextHearEntry();
    private @Nullable Long receiver;
    private String whyNot = "";
    private String whyShe = "";
    private String wanted = "";
    private boolean oneMore;

    @PostConstruct
    void init() {
        time.setAbout(messages.get("handover.nexthear.about"));
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    public String handOver() {
        long chosen = Objects.requireNonNull(receiver, "the form requires a person");
        HandOver command = new HandOver(caseView.getCaseId(), chosen, whyNot, whyShe, wanted, oneMore, time.asked());
        retrying.run(() -> handovers.handOver(command));
        return caseView.done("handover.offer.done.text");
    }

    /** Who can get it. */
    public List<StaffPerson> getReceivers() {
        return queries.receiversOf(caseView.getCaseId());
    }

    /** Whether anybody else than those the customer has spoken with would be the third. */
    public boolean isTwoSpokenWith() {
        return complaints.spokenWith(caseView.getCaseId()).staffIds().size() > 1;
    }

    /** Whether the customer does not know yet when she next hears from us. */
    public boolean isNextHearOwed() {
        return NextHearEntry.isOwed(promises.openOf(caseView.getCaseId()));
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public NextHearEntry getTime() {
        return time;
    }

    public @Nullable Long getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable Long value) {
        receiver = value;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String value) {
        whyNot = value;
    }

    public String getWhyShe() {
        return whyShe;
    }

    public void setWhyShe(String value) {
        whyShe = value;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String value) {
        wanted = value;
    }

    public boolean isOneMore() {
        return oneMore;
    }

    public void setOneMore(boolean value) {
        oneMore = value;
    }
}
