package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.SavedViewRepository;

/** The views that stand in the acting person's inbox beside those everybody has. Source: R-187. */
@Stateless
public class SavedViewQueries {
    @Inject
    SavedViewRepository views;

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
}
