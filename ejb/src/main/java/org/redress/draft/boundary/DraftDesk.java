package org.redress.draft.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.draft.domain.Draft;
import org.redress.draft.domain.DraftKind;
import org.redress.draft.domain.DraftRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItemGone;

/**
 * What the acting person has typed and not done yet; nobody reads another's. Typing is no act, so unlike what a service
 * does it is not written down in the audit.
 */
@Stateless
public class DraftDesk {
    /** So many of one kind somebody keeps at most. */
    public static final int MOST = 50;

    @Inject
    DraftRepository drafts;

    @Inject
    DraftSettings settings;

    @Inject
    CaseAccess access;

    @Inject
    CustomerOfCase customers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps what is typed so far in the place of what was. Source: R-015.
     *
     * @return when it was kept
     * @throws CaseNotFound when it is for a case that the acting person does not see
     * @throws WorkItemGone when it is for a task that the case does not have any more: nobody would see it again
     * @throws DraftOver when it is for something that was registered or thrown away
     * @throws TooManyDrafts when she keeps {@link #MOST} already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Instant keep(@Valid KeepDraft command) {
        command.caseId().ifPresent(access::requireVisible);
        if (command.kind() == DraftKind.TASK) {
            requireOpenTask(command);
        } else if (command.kind() == DraftKind.CASE) {
            requireOfItsCase(command);
        }
        Draft draft = drafts.of(me(), command.kind(), command.about()).orElseGet(() -> begun(command));
        if (draft.isOver()) {
            throw new DraftOver();
        }
        draft.write(command.content(), customerOf(command, draft), clock.instant());
        if (draft.id() == 0) {
            drafts.add(draft);
        }
        return draft.savedAt();
    }

    private void requireOpenTask(KeepDraft command) {
        if (command.caseId()
                .filter(caseId -> drafts.isTaskOpen(command.about(), caseId))
                .isEmpty()) {
            throw new WorkItemGone(command.about());
        }
    }

    /** So nobody keeps for a case that she does not see. */
    private static void requireOfItsCase(KeepDraft command) {
        if (command.caseId()
                .filter(caseId -> command.about().equals(String.valueOf(caseId)))
                .isEmpty()) {
            throw new IllegalArgumentException("a draft beside a case is about that case, not " + command.about());
        }
    }

    /** Whom it is about, so that it goes when she is erased. Source: R-017. */
    private Optional<Long> customerOf(KeepDraft command, Draft draft) {
        return command.caseId()
                .flatMap(caseId -> draft.customerId().or(() -> customers.of(caseId)))
                .or(command::customerId);
    }

    private Draft begun(KeepDraft command) {
        if (drafts.of(me(), command.kind()).size() >= MOST) {
            throw new TooManyDrafts(MOST);
        }
        return new Draft(me(), command.kind(), command.about(), command.caseId());
    }

    /** What she typed for one thing; empty when that is nothing. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<DraftView> mine(DraftKind kind, String about) {
        return drafts.of(me(), kind, about).filter(draft -> !draft.isOver()).map(DraftView::of);
    }

    /** All she typed of that kind, the latest first. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<DraftView> allOfMine(DraftKind kind) {
        return drafts.of(me(), kind).stream().map(DraftView::of).toList();
    }

    /**
     * Throws one of hers away, because it is done or wanted no longer. A registration is over with that, so that nothing is kept
     * anew which its page sends too late; for anything else something new may be typed.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void discard(DraftKind kind, String about) {
        Optional<Draft> hers = drafts.of(me(), kind, about);
        if (kind != DraftKind.REGISTRATION) {
            hers.ifPresent(drafts::remove);
            return;
        }
        Draft draft = hers.orElseGet(() -> new Draft(me(), kind, about, Optional.empty()));
        draft.end(clock.instant());
        if (draft.id() == 0) {
            drafts.add(draft);
        }
    }

    /** Throws away what nobody has touched for long, and what is for tasks that are gone; how many it were. */
    @Allows(SYSTEM)
    public int expire() {
        return drafts.removeUntouchedSince(clock.instant().minus(settings.kept())) + drafts.removeOfTasksGone();
    }

    private long me() {
        return actor.staff().staffId();
    }
}
