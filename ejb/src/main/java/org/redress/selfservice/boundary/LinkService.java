package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkState;

/** What the desk does about links that it has sent. */
@Stateless
public class LinkService {
    @Inject
    AccessLinkRepository links;

    @Inject
    CaseAccess access;

    @Inject
    LinksTakenBack takenBack;

    @Inject
    Clock clock;

    /**
     * Takes a link back, and with it all that the same person was sent into the same case: from now on they open nothing, and
     * whoever has one reads the same page as by a link that never was. A letter that leaves later, also the same one sent
     * again, carries another link. Source: R-017.
     *
     * @throws LinkNotFound when there is none, or its case is not open to the acting person
     * @throws LinkOpensNothing when it has expired or was taken back before
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void takeBack(long linkId) {
        AccessLink link = links.byId(linkId)
                .filter(sent -> access.isVisible(sent.whom().caseId()))
                .orElseThrow(LinkNotFound::new);
        LinkState state = link.state(clock.instant());
        if (state != LinkState.VALID) {
            throw new LinkOpensNothing(state);
        }
        takenBack.all(links.of(link.whom()));
    }
}
