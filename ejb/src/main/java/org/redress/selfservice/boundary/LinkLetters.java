package org.redress.selfservice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkToken;
import org.redress.shared.Installation;

/**
 * How letters carry links. A letter that waits, or is read afterwards, holds the place of the link only; the link is put
 * into what leaves the house, in the caller's transaction, and nobody here ever reads it: what is done by it was done by
 * whom it was sent to. A letter that leaves again after its link was taken back carries another one. Not a door: whoever
 * sends letters calls it. Source.
 */
@ApplicationScoped
public class LinkLetters {
    private static final String HIDDEN = "**********************";

    @Inject
    AccessLinkRepository links;

    @Inject
    LinkSettings settings;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** What a letter holds where the link will be. */
    public String placeFor(LinkHolder holder) {
        return addressOf(holder, HIDDEN);
    }

    /** The text as it leaves, with a fresh link in its place; a text without one stays as it is. */
    public String fill(String text, LinkFor whom, long messageId) {
        String place = placeFor(whom.holder());
        return text.contains(place) ? text.replace(place, addressOf(whom.holder(), fresh(whom, messageId))) : text;
    }

    private String fresh(LinkFor whom, long messageId) {
        LinkToken token = LinkToken.fresh();
        Instant now = clock.instant();
        links.ofMessage(messageId)
                .ifPresentOrElse(
                        sentBefore -> sentBefore.renew(token, now, settings.good()),
                        () -> links.add(new AccessLink(whom, messageId, token, now, settings.good())));
        return token.text();
    }

    private String addressOf(LinkHolder holder, String token) {
        return installation.baseUrl() + holder.place() + token;
    }
}
