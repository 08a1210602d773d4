package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.worklist.boundary.SaveView;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.SavedViewService;
import org.redress.worklist.boundary.WorkListQuestion;

/** Keeps what the inbox shows under a name, or keeps it no longer. Source: R-187. */
@Named
@RequestScoped
public class KeptViews {
    @Inject
    SavedViewService service;

    @Inject
    WorklistView worklist;

    @Inject
    BusinessMessages messages;

    @Inject
    Retrying retrying;

    private @Nullable String name;
    private @Nullable Boolean shared;

    /** Keeps what is shown; one of hers with the same name shows it from now on. */
    public String keep() {
        WorkListQuestion shown = worklist.question();
        SaveView command = new SaveView(
                getName() == null ? "" : getName(), shown.view(), shown.of(), worklist.hidden(), isShared());
        long id = retrying.call(() -> service.save(command));
        messages.done("worklist.keep.done", command.name());
        return "/worklist/worklist.xhtml?saved=" + id + "&faces-redirect=true";
    }

    /** Keeps the one that is shown no longer. */
    public String discard() {
        SavedViewDetails saved = worklist.getSavedView();
        if (saved != null) {
            retrying.run(() -> service.discard(saved.viewId()));
            messages.done("worklist.keep.gone", saved.name());
        }
        return "/worklist/worklist.xhtml?faces-redirect=true";
    }

    /** What it is called; of one that is hers, its name. */
    public @Nullable String getName() {
        SavedViewDetails saved = worklist.getSavedView();
        return name == null && saved != null && saved.mine() ? saved.name() : name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isShared() {
        SavedViewDetails saved = worklist.getSavedView();
        return shared == null ? saved != null && saved.mine() && saved.shared() : shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
