package org.redress.web.studio;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.ApproveDraft;
import org.redress.studio.boundary.DeclineDraft;
import org.redress.studio.boundary.DraftDetails;
import org.redress.studio.boundary.DraftFile;
import org.redress.studio.boundary.DraftNotFound;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.NewerRelease;
import org.redress.studio.boundary.OfferDraft;
import org.redress.studio.boundary.TakeInNewer;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.Finding;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/**
 * What becomes of a draft: planned and offered by whoever draws, looked at and approved or not by a second person, withdrawn,
 * given up. Beside the editor, and on a page of its own for whoever does not draw. Source, D-30.
 */
@Named
@ViewScoped
public class OfferView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftQueries queries;

    @Inject
    transient DraftService service;

    @Inject
    transient NewerModelsQueries newer;

    @Inject
    transient StaffDirectory directory;

    @Inject
    transient DifferenceWords differences;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Messages words;

    @Inject
    transient Formats formats;

    @Inject
    transient Me me;

    private long draft;
    private int version;
    private final PlanEntry plan = new PlanEntry();
    private final GoLiveEntry goLive = new GoLiveEntry();
    private final Map<String, Boolean> ours = new HashMap<>();
    private String reason = "";
    private transient @Nullable DraftDetails details;
    private transient @Nullable List<ChangedFile> changed;
    private transient @Nullable List<Finding> findings;
    private transient @Nullable Optional<NewerRelease> newest;

    /** Refuses what is not there before anything is shown. */
    public void load() {
        getDetails();
    }

    /** Offers what is kept now; where somebody else has drawn since she came, she is told instead. */
    public String offer() {
        DraftDetails now = queries.details(draft);
        boolean isMine = now.summary().changed().staffId() == me.getStaffId();
        OfferDraft command =
                new OfferDraft(draft, isMine ? now.version() : version, plan.plan(), goLive.in(formats.zone()));
        retrying.run(() -> service.offer(command));
        messages.done("studio.offer.offered.text");
        return here();
    }

    public String withdraw() {
        retrying.run(() -> service.withdraw(draft));
        messages.done("studio.offer.withdrawn.text");
        return here();
    }

    public String approve() {
        ApproveDraft command = new ApproveDraft(draft, version);
        Optional<Integer> release = retrying.call(() -> service.approve(command));
        if (release.isEmpty()) {
            messages.done("studio.offer.approved.text");
            return here();
        }
        messages.done("studio.offer.live.text", release.get());
        return "/studio/release.xhtml?number=" + release.get() + "&faces-redirect=true";
    }

    public String decline() {
        DeclineDraft command = new DeclineDraft(draft, reason.strip());
        retrying.run(() -> service.decline(command));
        messages.done("studio.offer.declined.text");
        return here();
    }

    public String discard() {
        retrying.run(() -> service.discard(draft));
        messages.done("studio.offer.discarded.text");
        return "/studio/drafts.xhtml?faces-redirect=true";
    }

    /** Takes the release into account that went live meanwhile, with her choice for each file that both have changed. */
    public String takeIn() {
        Set<String> mine = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        getNewer().bothChanged().forEach(file -> (ours.getOrDefault(file, false) ? mine : theirs).add(file));
        TakeInNewer command = new TakeInNewer(draft, version, mine, theirs);
        retrying.run(() -> service.takeInNewer(command));
        messages.done("studio.offer.taken.text", getNewer().release());
        return here();
    }

    private String here() {
        boolean draws = isDrawing() && !getDetails().summary().state().isOver();
        return "/studio/" + (draws ? "draft" : "offer") + ".xhtml?draft=" + draft + "&faces-redirect=true";
    }

    public DraftDetails getDetails() {
        if (details == null) {
            boolean isFirst = draft == 0;
            details = queries.details(isFirst ? asked() : draft);
            if (isFirst) {
                draft = details.summary().number();
                version = details.version();
                details.plan().ifPresent(plan::read);
            }
        }
        return details;
    }

    /** The draft of the page, whichever page it is. */
    private static long asked() {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("draft", "");
        if (!number.matches("\\d{1,18}")) {
            throw new DraftNotFound();
        }
        return Long.parseLong(number);
    }

    /** Whether she draws, so that she offers, withdraws and gives up. */
    public boolean isDrawing() {
        return me.is(Caller.PROCESS_OWNER);
    }

    /** Whether she may say yes or no to what somebody else has offered. */
    public boolean isDeciding() {
        return isIn(DraftState.OFFERED)
                && !getDetails().ownOfMine()
                && (isDrawing() || me.is(Caller.MANAGER) || me.is(Caller.SUPERVISOR));
    }

    public boolean isOfferable() {
        return isIn(DraftState.DRAWING) && isDrawing();
    }

    public boolean isWithdrawable() {
        return isDrawing() && (isIn(DraftState.OFFERED) || isIn(DraftState.APPROVED));
    }

    /** Why it cannot be offered as it is; empty when it can. */
    public String getHindrance() {
        if (getDetails().summary().changedFiles() == 0) {
            return words.get("studio.offer.unchanged.text");
        }
        if (isOvertaken()) {
            return words.get("studio.offer.overtaken.text");
        }
        long stopping = findings().stream().filter(Finding::stops).count();
        return stopping == 0 ? "" : words.text("studio.offer.stopped.text", stopping);
    }

    private boolean isIn(DraftState state) {
        return getDetails().summary().state() == state;
    }

    public List<ChangedFile> getChanged() {
        if (changed == null) {
            changed = differences.of(queries.differences(getDetails().summary().number()));
        }
        return changed;
    }

    /** What is found in it, the gravest first, in words. */
    public List<FoundRow> getFindings() {
        return findings().stream()
                .map(finding -> new FoundRow(
                        finding.severity(),
                        differences.file(finding.place().resource()),
                        FindingSentences.of(finding, words.locale())))
                .toList();
    }

    private List<Finding> findings() {
        if (findings == null) {
            findings = queries.findings(getDetails().summary().number()).findings();
        }
        return findings;
    }

    public boolean isOvertaken() {
        return newest().isPresent();
    }

    public NewerRelease getNewer() {
        return newest().orElseThrow();
    }

    public List<ChangedFile> getNewerChanges() {
        return differences.of(getNewer().differences());
    }

    private Optional<NewerRelease> newest() {
        if (newest == null) {
            newest = newer.newerThan(getDetails().summary().number());
        }
        return newest;
    }

    public String labelOf(String file) {
        return differences.file(file);
    }

    /** The processes that are another, as they would be, by what people call them with the address of their drawing. */
    public Map<String, String> getDrawings() {
        return getDetails().files().stream()
                .filter(file -> file.name().endsWith(".bpmn"))
                .filter(file -> file.change() == DraftFile.Change.CHANGED || file.change() == DraftFile.Change.ADDED)
                .collect(Collectors.toMap(
                        DraftFile::label,
                        file -> "/api/pages/model-files/drafts/" + draft + "?name="
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** What people call somebody who did something. */
    public String nameOf(long staffId) {
        return directory.names(List.of(staffId)).getOrDefault(staffId, "");
    }

    public PlanEntry getPlan() {
        return plan;
    }

    public GoLiveEntry getGoLive() {
        return goLive;
    }

    /** Whether her own file is kept, by the name of each that both have changed; the page writes into it. */
    public Map<String, Boolean> getOurs() {
        return ours;
    }

    public long getDraft() {
        return draft;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
