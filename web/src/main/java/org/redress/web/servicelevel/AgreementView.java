package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.AgreementDetails;
import org.redress.servicelevel.boundary.AgreementNotFound;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.AgreementVersionView;
import org.redress.servicelevel.boundary.EndAgreement;
import org.redress.servicelevel.boundary.SignOffAgreement;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** An agreement with its versions: read, drafted, signed off, ended. Source, D-08. */
@Named
@ViewScoped
public class AgreementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AgreementQueries queries;

    @Inject
    transient AgreementService service;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Formats formats;

    @Inject
    transient Me me;

    @Inject
    transient Messages words;

    private String code = "";
    private @Nullable Integer version;
    private int revision;
    private final MomentEntry begin = new MomentEntry();
    private String title = "";
    private final List<SignatureEntry> signatures = Stream.of(AgreementParty.values())
            .map(SignatureEntry::new)
            .collect(Collectors.toCollection(ArrayList::new));
    private final MomentEntry ending = new MomentEntry();
    private String reason = "";
    private String document = "";
    private transient @Nullable AgreementDetails details;
    private transient @Nullable Map<Long, String> names;

    /** Shows the version that was asked for, else the one that holds, else the latest. */
    public void load() {
        revision = getShown().revision();
    }

    public String draft() {
        int number = retrying.call(() -> service.draft(code));
        messages.done("servicelevel.agreement.drafted.text");
        return here(number);
    }

    public String discard() {
        boolean nothingElse = getDetails().versions().size() == 1;
        retrying.run(() -> service.discard(code));
        messages.done("servicelevel.agreement.discarded.text");
        return nothingElse ? "/servicelevel/agreements.xhtml?faces-redirect=true" : here();
    }

    public String signOff() {
        SignOffAgreement command = new SignOffAgreement(
                code,
                revision,
                begin.in(formats.zone()),
                title,
                signatures.stream().map(SignatureEntry::signatory).toList());
        retrying.run(() -> service.signOff(command));
        messages.done("servicelevel.agreement.signed.text", formats.moment(command.validFrom()));
        return here(getShown().number());
    }

    public String end() {
        EndAgreement command = new EndAgreement(code, ending.in(formats.zone()), reason, document);
        retrying.run(() -> service.end(command));
        messages.done("servicelevel.agreement.ended.text", formats.moment(command.endsAt()));
        return here();
    }

    public AgreementDetails getDetails() {
        if (details == null) {
            details = queries.one(code);
        }
        return details;
    }

    /** The version on the page. */
    public AgreementVersionView getShown() {
        AgreementDetails all = getDetails();
        return version == null
                ? all.inForce().orElseGet(() -> all.versions().get(0))
                : all.version(version).orElseThrow(AgreementNotFound::new);
    }

    public boolean isShown(AgreementVersionView one) {
        return one.number() == getShown().number();
    }

    /** Whether she drafts, signs off and ends. */
    public boolean isWriting() {
        return me.isAgreeing();
    }

    /** Whether the next version can be drafted. */
    public boolean isDraftable() {
        return isWriting() && isGoingOn() && getDetails().draft().isEmpty();
    }

    /** Whether both parties may end it. */
    public boolean isEndable() {
        return isWriting()
                && isGoingOn()
                && getDetails().versions().stream()
                        .anyMatch(each ->
                                each.standing().isInForce() || each.standing().isComing());
    }

    /** What differs from the version before it that was signed off, in the words of its sections; nothing for the first. */
    public Set<String> getChanged() {
        AgreementTerms now = getShown().terms();
        return before().map(former -> Changes.between(former.terms(), now)).orElseGet(Set::of);
    }

    /** The number of the version it is compared with. */
    public @Nullable Integer getFormer() {
        return before().map(AgreementVersionView::number).orElse(null);
    }

    public List<AgreementItemKind> getKinds() {
        return List.of(AgreementItemKind.values());
    }

    /** A figure without zeros at its end. */
    public String figure(BigDecimal exact) {
        return Figures.text(exact);
    }

    public String time(WorkingTime time) {
        return time.text();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** The hours of a weekday as the version on the page has them. */
    public String hoursOn(DayOfWeek weekday) {
        return hoursOf(getShown().terms().hours().week().on(weekday));
    }

    public String hoursOf(DayPlan plan) {
        return plan.isClosed() ? words.get("servicelevel.terms.closed.text") : plan.text();
    }

    public String nameOf(@Nullable Long staffId) {
        if (staffId == null) {
            return "";
        }
        return names().getOrDefault(staffId, "");
    }

    /** The names of those who have written in a version. */
    public String writersOf(AgreementVersionView one) {
        return one.writers().stream().map(this::nameOf).sorted().collect(Collectors.joining(", "));
    }

    private boolean isGoingOn() {
        return !getDetails().over() && getDetails().ending().isEmpty();
    }

    private Optional<AgreementVersionView> before() {
        int shown = getShown().number();
        return getDetails().versions().stream()
                .filter(each -> each.number() < shown && !each.standing().isDraft())
                .findFirst();
    }

    private Map<Long, String> names() {
        if (names == null) {
            names = directory.names(getDetails().versions().stream()
                    .flatMap(each -> Stream.concat(each.writers().stream(), each.signedOffBy().stream()))
                    .collect(Collectors.toSet()));
        }
        return names;
    }

    private String here(int number) {
        return "/servicelevel/agreement.xhtml?code=" + code + "&version=" + number + "&faces-redirect=true";
    }

    private String here() {
        return "/servicelevel/agreement.xhtml?code=" + code + "&faces-redirect=true";
    }

    public List<SignatureEntry> getSignatures() {
        return signatures;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer value) {
        version = value;
    }

    /** From when the draft holds. */
    public MomentEntry getBegin() {
        return begin;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    /** When the agreement ends early. */
    public MomentEntry getEnding() {
        return ending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }
}
