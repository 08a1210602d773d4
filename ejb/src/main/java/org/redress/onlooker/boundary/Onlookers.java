package org.redress.onlooker.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.onlooker.domain.LookedAt;
import org.redress.onlooker.domain.Onlooker;
import org.redress.onlooker.domain.OnlookerRepository;

/**
 * Who has which case open. No service, because nothing is changed that anybody would ask about: what pages say of themselves
 * every few seconds is not written into the audit. Source.
 */
@Stateless
public class Onlookers {
    /** After so long without a word a page counts as left. */
    static final Duration REMEMBERED = Duration.ofSeconds(60);

    /** So many people at cases are told of at most: more than a house of this size has. */
    static final int MOST = 200;

    /** So many pages of one person are known; the one that has said nothing for longest gives way to a new one. */
    static final int PAGES = 12;

    /** Nobody changes places because a page said once more that it is there; whoever writes stands first. */
    private static final Comparator<SeenBy> STEADY = Comparator.comparing(SeenBy::caseId)
            .thenComparing(SeenBy::writing, Comparator.reverseOrder())
            .thenComparing(SeenBy::staffId);

    @Inject
    OnlookerRepository pages;

    @Inject
    CaseAccess access;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A page of the acting person shows a case, and for the next minute she counts as somebody who looks at it.
     *
     * @throws CaseNotFound when she does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void looks(@Valid LookAtCase look) {
        access.requireVisible(look.caseId());
        long me = actor.staff().staffId();
        Instant now = clock.instant();
        Onlooker page = pages.byPage(Onlooker.key(me, look.page())).orElseGet(() -> opened(me, look, now));
        page.shows(look.caseId(), look.writing(), now);
    }

    private Onlooker opened(long staffId, LookAtCase look, Instant now) {
        pages.ofPersonBut(staffId, PAGES - 1).forEach(pages::remove);
        Onlooker page = new Onlooker(staffId, look.page(), look.caseId(), now);
        pages.add(page);
        return page;
    }

    /** A page of the acting person is left, or shows no case any more; one that nobody knows is left already. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void leaves(String page) {
        pages.byPage(Onlooker.key(actor.staff().staffId(), page)).ifPresent(pages::remove);
    }

    /**
     * Who else looks at a case now, each person once.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<SeenBy> at(long caseId) {
        access.requireVisible(caseId);
        return people(pages.ofCase(caseId, actor.staff().staffId(), since(), MOST));
    }

    /** Who else looks at which of the cases that the acting person sees, each person once for each case. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<SeenBy> everywhere() {
        return people(pages.visible(actor.staff().staffId(), since(), MOST));
    }

    /** Forgets the pages that nobody is told of any more. How many it were. */
    @Allows(SYSTEM)
    public int forget() {
        return pages.forget(since());
    }

    private Instant since() {
        return clock.instant().minus(REMEMBERED);
    }

    private List<SeenBy> people(Collection<LookedAt> open) {
        Map<Long, String> names =
                staff.names(open.stream().map(LookedAt::staffId).distinct().toList());
        return open.stream()
                .map(each -> new SeenBy(
                        each.caseId(), each.staffId(), names.getOrDefault(each.staffId(), ""), each.writing()))
                .sorted(STEADY)
                .toList();
    }
}
