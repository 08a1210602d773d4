package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.ColumnChoice;
import org.redress.worklist.domain.ColumnChoiceRepository;
import org.redress.worklist.domain.SavedView;
import org.redress.worklist.domain.SavedViewRepository;
import org.redress.worklist.domain.ViewKey;

/** Views of the work list that people keep under a name. Source: R-187. */
@Stateless
public class SavedViewService {
    /** So many of her own somebody keeps at most. */
    public static final int MOST = 20;

    @Inject
    SavedViewRepository views;

    @Inject
    ColumnChoiceRepository choices;

    @Inject
    CurrentActor actor;

    /**
     * Keeps a view, or changes the one of hers that has the name.
     *
     * @return its id
     * @throws TooManySavedViews when she keeps {@link #MOST} already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public long save(@Valid SaveView command) {
        long me = actor.staff().staffId();
        List<SavedView> mine =
                views.seenBy(me).stream().filter(view -> view.isOf(me)).toList();
        SavedView kept = mine.stream()
                .filter(view -> view.name().equals(command.name().strip()))
                .findFirst()
                .orElseGet(() -> added(me, command.name(), mine.size()));
        kept.show(command.view(), command.of(), command.hidden());
        if (command.shared()) {
            kept.share();
        } else {
            kept.keepToOwner();
        }
        if (kept.id() == 0) {
            views.add(kept);
        }
        choices.of(me, ViewKey.kept(kept.id())).ifPresent(choices::remove);
        return kept.id();
    }

    private static SavedView added(long owner, String name, int soFar) {
        if (soFar >= MOST) {
            throw new TooManySavedViews(MOST);
        }
        return new SavedView(owner, name);
    }

    /**
     * Keeps a view of the acting person's no longer.
     *
     * @throws SavedViewNotFound when it is not there, or not hers
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void discard(long viewId) {
        SavedView view = views.byId(viewId)
                .filter(kept -> kept.isOf(actor.staff().staffId()))
                .orElseThrow(SavedViewNotFound::new);
        views.remove(view);
        choices.removeAll(ViewKey.kept(viewId));
    }

    /** Leaves columns out of a view of the acting person's inbox until she chooses others; nobody else's changes. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void chooseColumns(@Valid ChooseColumns command) {
        long me = actor.staff().staffId();
        choices.of(me, command.view())
                .ifPresentOrElse(
                        choice -> choice.leaveOut(command.hidden()),
                        () -> choices.add(new ColumnChoice(me, command.view(), command.hidden())));
    }
}
