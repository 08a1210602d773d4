package org.redress.web.related;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.CaseMergeService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.boundary.MergeCases;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.related.boundary.RelatedCases;
import org.redress.related.boundary.RelatedCases.Linked;
import org.redress.related.boundary.RelatedCases.TakenIn;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.draft.DraftBesideTask;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;

/** What belongs together with the case that is shown, and putting cases together. Source. */
@Named
@RequestScoped
public class RelatedOfCase {
    private static final RelatedCases NOTHING = new RelatedCases(List.of(), List.of());

    @Inject
    RelatedCaseQueries queries;

    @Inject
    CaseLinkService links;

    @Inject
    CaseMergeService merges;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    DraftBesideTask beside;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private @Nullable RelatedCases all;
    private @Nullable List<ComplaintSummary> candidates;
    private @Nullable Long other;
    private String reference = "";
    private Together together = Together.RELATED;
    private String reason = "";

    public RelatedCases getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : NOTHING;
        }
        return all;
    }

    /** What the other case is to this one, as the key of a word. */
    public String word(Linked link) {
        return "related.link." + link.kind() + (link.fromOther() ? ".back" : "");
    }

    /** The other cases of this customer, and open ones about the same thing, that are not linked with it yet. */
    public List<ComplaintSummary> getCandidates() {
        if (candidates == null) {
            CaseDetails details = caseView.getDetails();
            Set<Long> known = new HashSet<>(Set.of(details.caseId()));
            getAll().links().forEach(link -> known.add(link.other().caseId()));
            candidates = complaints.togetherWith(details.caseId()).stream()
                    .filter(each -> each.status() != ComplaintStatus.MERGED && known.add(each.caseId()))
                    .toList();
        }
        return candidates;
    }

    /** What a choice says of a case: its title, and whose it is where that is somebody else. */
    public String label(ComplaintSummary each) {
        boolean hers = each.customerId() == caseView.getDetails().customer().customerId();
        return messages.text(
                hers ? "related.pick.hers" : "related.pick.other",
                each.reference(),
                each.title(),
                messages.get("words.ComplaintStatus." + each.status()),
                each.customerName());
    }

    /** The merged case whose address led here. */
    public @Nullable TakenIn getLedHere() {
        return caseView.getFrom() == 0
                ? null
                : getAll().takenIn().stream()
                        .filter(merged -> merged.caseId() == caseView.getFrom())
                        .findFirst()
                        .orElse(null);
    }

    /** Links the case with the other one, or has it go on there. */
    public String putTogether() {
        long caseId = caseView.getCaseId();
        long otherId = chosen();
        if (together.link().isEmpty()) {
            retrying.run(() -> merges.merge(new MergeCases(caseId, otherId, reason)));
            beside.sent();
            return "/complaint/case.xhtml?id=" + otherId + "&from=" + caseId + "&faces-redirect=true";
        }
        retrying.run(
                () -> links.link(new LinkCases(caseId, otherId, together.link().orElseThrow(), reason)));
        return caseView.done("related.linked.text");
    }

    /** They do not belong together after all. */
    public String unlink(long linkId) {
        retrying.run(() -> links.unlink(linkId));
        return caseView.done("related.unlinked.text");
    }

    /** The merged case goes on by itself. */
    public String undo(long mergedId) {
        retrying.run(() -> merges.undo(mergedId));
        return caseView.done("related.parted.text");
    }

    /** What was typed comes before what was picked; a merged one stands for the case in which it goes on. */
    private long chosen() {
        Optional<Long> typed = Optional.of(reference)
                .filter(text -> !text.isBlank())
                .map(text -> complaints
                        .byReference(text)
                        .orElseThrow(CaseNotFound::new)
                        .caseId());
        return complaints.survivorOf(typed.or(() -> Optional.ofNullable(other)).orElseThrow(CaseNotFound::new));
    }

    public Together[] getChoices() {
        return Together.values();
    }

    public @Nullable Long getOther() {
        return other;
    }

    public void setOther(@Nullable Long value) {
        other = value;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String value) {
        reference = value == null ? "" : value.strip();
    }

    public Together getTogether() {
        return together;
    }

    public void setTogether(Together value) {
        together = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
