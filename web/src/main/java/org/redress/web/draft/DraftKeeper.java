package org.redress.web.draft;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.draft.boundary.DraftDesk;
import org.redress.draft.boundary.DraftView;
import org.redress.draft.boundary.KeepDraft;
import org.redress.draft.domain.DraftKind;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.SentForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the script of the page sends it while somebody types, and says in a quiet line when. */
@Named
@RequestScoped
public class DraftKeeper {
    /** The field of a registration that says who was chosen. */
    private static final String CUSTOMER = "register:customer";

    /** Who writes to several writes one text at a time. */
    private static final String SEVERAL = "tell";

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    @Inject
    DraftDesk drafts;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    BusinessMessages sentences;

    @Inject
    Formats formats;

    @Inject
    Retrying retrying;

    private String line = "";
    private boolean kept;
    private @Nullable Optional<DraftView> ofTask;

    /** Keeps it; one that is not kept says so and disturbs nobody, for nothing is lost as long as the page is open. */
    public void keep() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            String content = sent.getOrDefault("content", "");
            KeepDraft command = new KeepDraft(
                    DraftKind.valueOf(sent.getOrDefault("kind", "")),
                    sent.getOrDefault("about", ""),
                    Optional.of(sent.getOrDefault("case", ""))
                            .filter(id -> id.matches("\\d{1,18}"))
                            .map(Long::valueOf),
                    TypedFields.of(content).number(CUSTOMER),
                    content);
            Instant at = retrying.call(() -> drafts.keep(command));
            kept = true;
            line = messages.text("draft.saved.line", formats.time(at));
        } catch (BusinessException refused) {
            line = sentences.sentence(refused);
        } catch (EJBException | IllegalArgumentException failed) {
            LOG.warn("RDR-DRF-102 draft not kept error={}", failed.getClass().getSimpleName());
            line = messages.get("draft.failed.line");
        }
    }

    /**
     * What was typed for the task that is shown, when it is shown anew: after a mistake the page holds what was sent, unless that
     * was a form beside the task.
     */
    public @Nullable DraftView getOfTask() {
        if (ofTask == null) {
            ofTask = !caseView.isMine() || holdsWhatWasSent("draft") && !DraftBesideTask.isSent()
                    ? Optional.empty()
                    : drafts.mine(DraftKind.TASK, caseView.getWorkItemId());
        }
        return ofTask.orElse(null);
    }

    /** Throws away what was typed for the task; its form is as it was. */
    public String discardOfTask() {
        retrying.run(() -> drafts.discard(DraftKind.TASK, caseView.getWorkItemId()));
        return "/complaint/case.xhtml?id=" + caseView.getCaseId() + "&item=" + caseView.getWorkItemId()
                + "&faces-redirect=true";
    }

    /** What was being written to the customers of several cases, when the page is opened anew. */
    public @Nullable DraftView getOfSeveral() {
        return holdsWhatWasSent("tell")
                ? null
                : drafts.mine(DraftKind.SEVERAL, SEVERAL).orElse(null);
    }

    /** After a mistake the page holds what was sent; the button to throw a draft away is one of the draft. */
    private static boolean holdsWhatWasSent(String form) {
        return FacesContext.getCurrentInstance().isPostback()
                && SentForm.value(form, "discardDraft").isEmpty();
    }

    /** It was sent. */
    public void forgetSeveral() {
        retrying.run(() -> drafts.discard(DraftKind.SEVERAL, SEVERAL));
    }

    /** Throws that away; the form is as it was. */
    public String discardOfSeveral(String cases) {
        forgetSeveral();
        return "/correspondence/tell.xhtml?cases=" + cases + "&faces-redirect=true";
    }

    /** When it was kept, or why not; empty before anything was. */
    public String getLine() {
        return line;
    }

    public boolean isKept() {
        return kept;
    }
}
