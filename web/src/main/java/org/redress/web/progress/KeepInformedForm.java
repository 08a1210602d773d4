package org.redress.web.progress;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.PromiseKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.notification.boundary.LetterDraftQueries;
import org.redress.notification.boundary.LetterDraftQueries.Draft;
import org.redress.progress.boundary.ProgressQueries;
import org.redress.progress.boundary.ProgressService;
import org.redress.progress.boundary.SpeakWithCustomer;
import org.redress.progress.boundary.WriteToCustomer;
import org.redress.shared.Retrying;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.web.commitment.NextHearEntry;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.notification.GuardedText;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Telling the customer how her case stands, by word of mouth or in a letter of one's own. Source. */
@Named
@ViewScoped
public class KeepInformedForm extends GuardedText {
    private static final long serialVersionUID = 1L;

    /** What we send her ourselves is the letter below. */
    private static final Set<ReportWay> WRITTEN_HERE = EnumSet.of(ReportWay.LETTER, ReportWay.FORM);

    @Inject
    CaseView caseView;

    @Inject
    transient ProgressService progress;

    @Inject
    transient ProgressQueries told;

    @Inject
    transient LetterDraftQueries letters;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Me me;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    private final NextHearEntry time = new NextHearEntry();
    private ReportWay way = ReportWay.TELEPHONE;
    private LocalDateTime toldAt = LocalDateTime.MIN;
    private @Nullable Draft draft;

    @PostConstruct
    void init() {
        toldAt = LocalDateTime.ofInstant(clock.instant(), formats.zone()).truncatedTo(ChronoUnit.MINUTES);
        time.setAbout(messages.get("progress.nexthear.about"));
    }

    /** Asks the contact window about the time as it is typed. */
    public void judge() {
        time.judge(promises, caseView.getCaseId());
    }

    /** She was told. */
    public String spoke() {
        SpeakWithCustomer command = new SpeakWithCustomer(
                caseView.getWorkItemId(),
                getWords(),
                way,
                toldAt.atZone(formats.zone()).toInstant(),
                getBecause(),
                time.asked());
        retrying.run(() -> progress.spoke(command));
        return caseView.done("progress.spoke.done.text");
    }

    /** The letter goes out. */
    public String write() {
        WriteToCustomer command = new WriteToCustomer(caseView.getWorkItemId(), getWords(), getBecause(), time.asked());
        retrying.run(() -> progress.write(command));
        return caseView.done("progress.write.done.text");
    }

    /** Writes the letter as she would read it, as far as it is written. */
    @Override
    public void reread() {
        draft = getWords().isBlank() ? null : letters.progressWord(caseView.getCaseId(), getWords());
    }

    public @Nullable Draft getDraft() {
        return draft;
    }

    /** When she last heard from us or spoke with us. */
    public String getLastHeard() {
        return formats.moment(told.lastHeard(caseView.getCaseId()));
    }

    /** Whether whoever speaks with her is one person more than is good that she has to talk to. Source: R-069, W-16. */
    public boolean isOneTooMany() {
        return complaints.spokenWith(caseView.getCaseId()).isOneTooMany(me.getStaffId());
    }

    /** Whether the customer does not know yet when she next hears from us; her first talk with us is none to come. */
    public boolean isNextHearOwed() {
        return NextHearEntry.isOwed(promises.openOf(caseView.getCaseId()).stream()
                .filter(promise -> promise.kind() != PromiseKind.FIRST_ANSWER)
                .toList());
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public List<ReportWay> getWays() {
        return Stream.of(ReportWay.values())
                .filter(each -> !WRITTEN_HERE.contains(each))
                .toList();
    }

    public NextHearEntry getTime() {
        return time;
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay value) {
        way = value;
    }

    public LocalDateTime getToldAt() {
        return toldAt;
    }

    public void setToldAt(LocalDateTime value) {
        toldAt = value;
    }
}
