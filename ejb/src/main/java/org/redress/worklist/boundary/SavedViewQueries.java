package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.ColumnChoice;
import org.redress.worklist.domain.ColumnChoiceRepository;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.SavedViewRepository;
import org.redress.worklist.domain.ViewKey;

/** The views that stand in the acting person's inbox beside those everybody has. Source: R-187. */
@Stateless
public class SavedViewQueries {
    @Inject
    SavedViewRepository views;

    @Inject
    ColumnChoiceRepository choices;

    @Inject
    CurrentActor actor;

    /** Her own by name, then those that others share. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<SavedViewDetails> seen() {
        long me = actor.staff().staffId();
        return views.seenBy(me).stream()
                .map(view -> SavedViewDetails.of(view, me))
                .toList();
    }

    /** The columns she leaves out of a view; nothing when she has never chosen for it. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public Optional<Set<ListColumn>> hiddenColumns(ViewKey view) {
        return choices.of(actor.staff().staffId(), view).map(ColumnChoice::hidden);
    }
}
