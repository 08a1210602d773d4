package org.redress.web.worklist;

import static org.redress.worklist.domain.WorkListView.ALL;
import static org.redress.worklist.domain.WorkListView.DUE_TODAY;
import static org.redress.worklist.domain.WorkListView.ESCALATED;
import static org.redress.worklist.domain.WorkListView.MINE;
import static org.redress.worklist.domain.WorkListView.QUEUE;
import static org.redress.worklist.domain.WorkListView.TEAM;
import static org.redress.worklist.domain.WorkListView.UNASSIGNED;
import static org.redress.worklist.domain.WorkListView.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.ChooseColumns;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.SavedViewQueries;
import org.redress.worklist.boundary.SavedViewService;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.ViewKey;
import org.redress.worklist.domain.WorkListView;

/** The views that stand in the inbox of the acting person: those her work needs, and those that were kept. */
@ApplicationScoped
class InboxViews {
    @Inject
    WorkListQueries queries;

    @Inject
    SavedViewQueries kept;

    @Inject
    SavedViewService service;

    @Inject
    Me me;

    /** The views that can hold something for the acting person, the first one first shown. */
    List<WorkListView> offered() {
        if (me.isRegistering()) {
            return List.of(QUEUE, MINE, TEAM, DUE_TODAY, WAITING, ESCALATED, UNASSIGNED, ALL);
        }
        return me.isHandling() ? List.of(ALL, QUEUE, MINE, ESCALATED, UNASSIGNED) : List.of(ALL);
    }

    /** Those that were kept, hers and what others share. */
    List<SavedViewDetails> kept() {
        return kept.seen();
    }

    /** The one with that id, if it is among them. */
    static Optional<SavedViewDetails> find(List<SavedViewDetails> kept, @Nullable String id) {
        return kept.stream()
                .filter(view -> String.valueOf(view.viewId()).equals(id))
                .findFirst();
    }

    /** What is shown: the first view where the address names none that is offered. */
    WorkListQuestion question(InboxAddress address, Optional<SavedViewDetails> saved) {
        WorkListView first = offered().get(0);
        WorkListQuestion asked = address.question(first);
        return offered().contains(asked.view()) || saved.isPresent() ? asked : new WorkListQuestion(first, asked.of());
    }

    /** The columns that are left out: those the address names, else those she chose for the view, else those it was kept without. */
    Set<ListColumn> hidden(InboxAddress asked, Optional<SavedViewDetails> saved, ViewKey view) {
        return asked.hide() != null
                ? asked.hidden()
                : kept.hiddenColumns(view)
                        .or(() -> saved.map(SavedViewDetails::hidden))
                        .orElse(Set.of());
    }

    /** From now on these columns are left out of the view. */
    void choose(ViewKey view, Set<ListColumn> without) {
        service.chooseColumns(new ChooseColumns(view, without));
    }

    /**
     * All of them, with how much is in each.
     *
     * @param seen those that were kept
     * @param here the view that is shown, unless one that was kept is
     * @param saved the id of that one
     */
    List<InboxTab> tabs(List<SavedViewDetails> seen, WorkListView here, Optional<Long> saved) {
        Stream<InboxTab> own = seen.stream()
                .map(view -> new InboxTab(
                        view.view(),
                        view.name(),
                        "worklist.xhtml?saved=" + view.viewId(),
                        queries.count(new WorkListQuestion(view.view(), view.of())),
                        saved.filter(id -> id == view.viewId()).isPresent()));
        Stream<InboxTab> all = offered().stream()
                .map(view -> new InboxTab(
                        view,
                        null,
                        InboxAddress.of(view).link(null, null, null),
                        queries.count(WorkListQuestion.of(view)),
                        saved.isEmpty() && view == here));
        return Stream.concat(all, own).toList();
    }
}
