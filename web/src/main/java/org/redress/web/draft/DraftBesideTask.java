package org.redress.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.draft.boundary.DraftDesk;
import org.redress.draft.boundary.DraftView;
import org.redress.draft.boundary.KeepDraft;
import org.redress.draft.domain.DraftKind;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/**
 * What the acting person typed into the forms that stand beside the task of a case, whoever holds it: kept together, brought
 * back when she opens the case again, and of each form thrown away once it was sent.
 */
@Named
@RequestScoped
public class DraftBesideTask {
    private static final List<String> FORMS = List.of(
            "message",
            "note",
            "contact",
            "answered",
            "settle",
            "handover",
            "handoverBack",
            "escalation",
            "escalationBack",
            "abuse",
            "recovery",
            "alternative",
            "asking",
            "asked",
            "visit",
            "visitMove",
            "visitCancel",
            "related",
            "reopening",
            "withdrawal");

    @Inject
    DraftDesk drafts;

    @Inject
    CaseView caseView;

    @Inject
    Me me;

    @Inject
    Retrying retrying;

    private @Nullable Optional<Restored> restored;

    /** How a page finds the forms. */
    public String getForms() {
        return FORMS.stream().map(form -> "#" + form).collect(Collectors.joining(", "));
    }

    /** Whether one of them was just sent, so that the task was not. */
    static boolean isSent() {
        return SentForm.among(FORMS).isPresent();
    }

    /** The one that was just sent and not done: what stands in it is typed still. */
    public String getHeld() {
        return SentForm.among(FORMS).orElse("");
    }

    /** What is brought back; of a form that was just sent the page holds what was sent. */
    public @Nullable Restored getRestored() {
        if (restored == null) {
            restored = me.isHandling()
                            && !FacesContext.getCurrentInstance()
                                    .getPartialViewContext()
                                    .isAjaxRequest()
                    ? mine().flatMap(draft -> left(draft).map(content -> new Restored(draft, content)))
                    : Optional.empty();
        }
        return restored.orElse(null);
    }

    /** What was done needs no draft any more: that of the form that was sent goes, the others stay. */
    public void sent() {
        if (me.isHandling() && isSent()) {
            mine().ifPresent(draft -> left(draft).ifPresentOrElse(this::keep, this::discardAll));
        }
    }

    /** Throws all of it away; the forms are as they were. */
    public String discard() {
        discardAll();
        return "/complaint/case.xhtml?id=" + caseView.getCaseId() + "&faces-redirect=true";
    }

    private void discardAll() {
        retrying.run(() -> drafts.discard(DraftKind.CASE, about()));
    }

    private void keep(String content) {
        KeepDraft command =
                new KeepDraft(DraftKind.CASE, about(), Optional.of(caseView.getCaseId()), Optional.empty(), content);
        retrying.run(() -> drafts.keep(command));
    }

    private Optional<DraftView> mine() {
        return drafts.mine(DraftKind.CASE, about());
    }

    private static Optional<String> left(DraftView draft) {
        return SentForm.among(FORMS)
                .map(TypedFields.of(draft.content())::without)
                .orElse(Optional.of(draft.content()));
    }

    private String about() {
        return String.valueOf(caseView.getCaseId());
    }

    /**
     * What is brought back.
     *
     * @param content the fields by name
     */
    public record Restored(DraftView draft, String content) {}
}
