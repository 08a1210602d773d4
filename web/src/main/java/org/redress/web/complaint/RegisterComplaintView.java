package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.abuse.boundary.StageInCall;
import org.redress.complaint.boundary.KnownCaller.KnownThing;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.boundary.SeverityQueries;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.SeverityTable;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;
import org.redress.conversation.boundary.AbusiveCallService;
import org.redress.draft.boundary.DraftDesk;
import org.redress.draft.boundary.DraftView;
import org.redress.draft.domain.DraftKind;
import org.redress.notification.boundary.TemplateQueries;
import org.redress.shared.Retrying;
import org.redress.web.abuse.AbuseInCall;
import org.redress.web.closure.FirstContactEntry;
import org.redress.web.conversation.CallTalk;
import org.redress.web.draft.TypedFields;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** A complaint being taken down while the customer speaks, in any order. */
@Named
@ViewScoped
public class RegisterComplaintView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String UNSPOKEN = "NONE";
    private static final List<String> REGISTERING =
            List.of("register:agreed", "register:later", "register:resolved", "register:plain", "register:ended");

    @Inject
    transient AbusiveCallService abusiveCalls;

    @Inject
    AbuseInCall abuse;

    @Inject
    CallTalk talk;

    @Inject
    FirstContactEntry solved;

    @Inject
    transient Formats formats;

    @Inject
    transient SeverityQueries severities;

    @Inject
    WhoCalls who;

    @Inject
    transient TemplateQueries templates;

    @Inject
    transient DraftDesk drafts;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Messages texts;

    @Inject
    transient Retrying retrying;

    private ContactKind kind = ContactKind.COMPLAINT;
    private Channel channel = Channel.TELEPHONE;
    private Medium medium = channel.usualMedium();
    private transient @Nullable SeverityTable severity;

    private final IncidentEntries incident = new IncidentEntries();
    private final HarmAnswers harm = new HarmAnswers();
    private final Map<WantedOutcome, Boolean> wishes = new EnumMap<>(WantedOutcome.class);
    private String wishNote = "";
    private String priority = UNSPOKEN;
    private @Nullable LocalDateTime receivedAt;
    private String about = "";
    private transient @Nullable DraftView restored;
    private String words = "";
    private String title = "";
    private String restatement = "";
    private boolean restatementAgreed;
    private final Set<Long> apart = new HashSet<>();

    @PostConstruct
    void load() {
        weigh();
    }

    /** Goes on with one that was begun; without one, or when it is there no longer, a new one begins. */
    public void open() {
        if (FacesContext.getCurrentInstance().isPostback() || about.isEmpty()) {
            return;
        }
        drafts.mine(DraftKind.REGISTRATION, about).ifPresentOrElse(this::goOnWith, () -> about = "");
    }

    /** What is not a field of the page when it is shown is taken up here, the rest by the page itself. */
    private void goOnWith(DraftView draft) {
        restored = draft;
        TypedFields typed = TypedFields.of(draft.content());
        typed.number("register:customer").ifPresent(who::choose);
        typed.oneOf(ContactKind.class, "register:kind").ifPresent(chosen -> kind = chosen);
        typed.oneOf(Channel.class, "register:channel").ifPresent(chosen -> channel = chosen);
        medium = typed.oneOf(Medium.class, "register:cameAs").orElseGet(() -> channel.usualMedium());
        typed.text("register:words").ifPresent(said -> words = said);
        typed.text("register:summary").ifPresent(said -> title = said);
        talk.goOnWith(typed);
        abuse.goOnWith(typed);
    }

    /** Throws away what was typed so far. */
    public String discard() {
        done();
        return "/complaint/register-complaint.xhtml?faces-redirect=true";
    }

    /** It is registered, or kept with another case: what was typed stands there. */
    void done() {
        retrying.run(() -> drafts.discard(DraftKind.REGISTRATION, getAbout()));
    }

    /** What she has or bought is only confirmed. Source: R-026. */
    public void about(KnownThing thing) {
        incident.setProduct(thing.product());
        incident.setSerialNumber(thing.serialNumber());
        incident.setInvoice(thing.invoice());
    }

    /** That case is something else. */
    public void keepApart(long caseId) {
        apart.add(caseId);
    }

    boolean isApart(long caseId) {
        return apart.contains(caseId);
    }

    /** What was written down so far beside her words, for the case in which it is kept when no other is made. Source: R-029. */
    String toldBesides() {
        return new ToldBesides(texts)
                .add("complaint.register.who.step", who.unknown())
                .add("complaint.register.summary.label", title)
                .add("complaint.incident.product.label", incident.getProduct())
                .add("complaint.incident.serial.label", incident.getSerialNumber())
                .addYes("complaint.harm.danger.question", harm.isDanger())
                .addYes("complaint.harm.damage.question", harm.isDamage())
                .addYes("complaint.harm.repeated.question", harm.isRepeated())
                .addYes("complaint.harm.integrity.question", harm.isIntegrity())
                .add("complaint.register.wish.step", wishedInWords())
                .add("complaint.register.wishnote.label", wishNote)
                .add(
                        "complaint.register.priority.label",
                        agreedPriority().map(Priority::name).orElse(""))
                .add("complaint.restate.label", restatement)
                .add("closure.firstcontact.actions.label", solved.getWords())
                .add("closure.confirm.words.label", solved.getAgreement())
                .text();
    }

    /** What an abusive caller said of which no stage was taken. */
    String saidBesides() {
        return new ToldBesides(texts).add("abuse.said.label", abuse.untaken()).text();
    }

    private String wishedInWords() {
        return wished().stream()
                .map(wish -> texts.get("words.WantedOutcome." + wish))
                .collect(Collectors.joining(", "));
    }

    /** Whether it is being registered, so that nothing may be missing; while it is compared anything may be. */
    public boolean isComplete() {
        Map<String, String> pressed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return REGISTERING.stream().anyMatch(pressed::containsKey);
    }

    /** Asks the decision table how serious it is. */
    public void weigh() {
        severity = severities.tableFor(harm.facts());
    }

    /** Registers the complaint as it was told; the customer's agreement with our words can follow. */
    public String register() {
        restatementAgreed = false;
        return registered();
    }

    /** Registers the complaint with the customer's agreement to our words. Source: R-025. */
    public String registerAgreed() {
        restatementAgreed = true;
        return registered();
    }

    private String registered() {
        return registered(saidBesides(), abuse.stages());
    }

    /** Registers what an abusive caller said until the call was ended; her supervisor calls back. Source: R-073, D-06. */
    public String registerEnded() {
        restatementAgreed = false;
        return registered("", abuse.stagesToTheEnd());
    }

    private String registered(String besides, List<StageInCall> stages) {
        Registered registered = retrying.call(() -> abusiveCalls.register(command(), besides, talk.talk(), stages));
        done();
        messages.done("complaint.register.done.text", registered.reference());
        return "/complaint/case.xhtml?faces-redirect=true&id=" + registered.caseId();
    }

    /** Registers the complaint as one that was put right while the customer was there. Source: R-007. */
    public String registerResolved() {
        restatementAgreed = false;
        Registered registered = retrying.call(() ->
                abusiveCalls.registerResolved(command(), solved.command(), saidBesides(), talk.talk(), abuse.stages()));
        done();
        messages.done("complaint.register.solved.text", registered.reference());
        return "/complaint/case.xhtml?faces-redirect=true&id=" + registered.caseId();
    }

    private RegisterComplaint command() {
        return new RegisterComplaint(
                who.chosen(),
                who.particulars(),
                kind,
                channel,
                Optional.of(medium),
                title,
                words,
                wished(),
                wishNote,
                agreedPriority(),
                harm.facts(),
                incident.facts(),
                restatement,
                restatementAgreed,
                received());
    }

    private Optional<Priority> agreedPriority() {
        return Optional.of(priority).filter(agreed -> !UNSPOKEN.equals(agreed)).map(Priority::valueOf);
    }

    /** When a letter or an entry in a book reached us; what is said is received when it is said. */
    private Optional<Instant> received() {
        return Optional.ofNullable(receivedAt).filter(at -> !isSpoken()).map(at -> at.atZone(formats.zone())
                .toInstant());
    }

    /** Whether somebody speaks with her, so that questions are asked and a mood is heard. */
    public boolean isSpoken() {
        return medium.isSpoken();
    }

    /** Whether it is a call, which is recorded. Source: R-016. */
    public boolean isRecorded() {
        return medium == Medium.CALL;
    }

    private Set<WantedOutcome> wished() {
        Set<WantedOutcome> wished = EnumSet.noneOf(WantedOutcome.class);
        wishes.forEach((wish, wanted) -> {
            if (Boolean.TRUE.equals(wanted)) {
                wished.add(wish);
            }
        });
        return wished;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    /** The choice that no priority was agreed with her. */
    public String getUnspoken() {
        return UNSPOKEN;
    }

    public List<WantedOutcome> getOutcomes() {
        return List.of(WantedOutcome.values());
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    /** Whether it passes the twelve steps, whose first ones are taken on this page. */
    public boolean isComplaint() {
        return kind == ContactKind.COMPLAINT;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    /** It reached us another way: it came as what is usual for that, until something else is said. */
    public void reached() {
        medium = channel.usualMedium();
    }

    public List<Medium> getMedia() {
        return List.of(Medium.values());
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    @Nullable
    public SeverityTable getSeverity() {
        return severity;
    }

    /** The languages letters can be written in, that of the site first. */
    public List<String> getLanguages() {
        return templates.languages();
    }

    /** What its draft is found by. */
    public String getAbout() {
        if (about.isEmpty()) {
            about = UUID.randomUUID().toString();
        }
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about != null && about.matches("[a-f0-9-]{36}") ? about : "";
    }

    /** What was typed before and is shown again; nothing once something is sent. */
    public @Nullable DraftView getRestored() {
        return restored;
    }

    public @Nullable LocalDateTime getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(@Nullable LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
    }

    public FirstContactEntry getSolved() {
        return solved;
    }

    public IncidentEntries getIncident() {
        return incident;
    }

    public HarmAnswers getHarm() {
        return harm;
    }

    public Map<WantedOutcome, Boolean> getWishes() {
        return wishes;
    }

    public String getWishNote() {
        return wishNote;
    }

    public void setWishNote(String wishNote) {
        this.wishNote = wishNote;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRestatement() {
        return restatement;
    }

    public void setRestatement(String restatement) {
        this.restatement = restatement;
    }
}
