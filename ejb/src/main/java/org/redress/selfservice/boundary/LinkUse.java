package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.boundary.Survivors;
import org.redress.identity.boundary.Allows;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;

/** What {@link LinkSignIn} asks about links, in one transaction. What is then done is in the audit, not this. */
@Stateless
public class LinkUse {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    AccessLinkRepository links;

    @Inject
    Survivors survivors;

    @Inject
    Clock clock;

    /** Whom it lets in and where, as of now, and notes to the minute that it was used; empty when it opens nothing. */
    @Allows(SYSTEM)
    public Optional<LinkFor> present(String tokenHash) {
        Instant now = clock.instant();
        return links.byHash(tokenHash)
                .filter(link -> link.state(now) == LinkState.VALID)
                .map(link -> {
                    noteUse(link, now);
                    return goingOn(link.whom());
                });
    }

    /** A customer whose case was merged finds the one in which it goes on, which is hers too. */
    private LinkFor goingOn(LinkFor whom) {
        return whom.holder() == LinkHolder.CUSTOMER
                ? new LinkFor(survivors.of(whom.caseId()), whom.holder(), whom.holderId())
                : whom;
    }

    private void noteUse(AccessLink link, Instant now) {
        Instant notedAfter = now.minus(NOTED_EVERY);
        if (link.lastUsedAt().filter(used -> used.isAfter(notedAfter)).isEmpty()) {
            links.noteUse(link.id(), now, notedAfter);
        }
    }
}
