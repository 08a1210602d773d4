package org.redress.selfservice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.SystemActor;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkToken;
import org.redress.shared.Retrying;

/** The doorkeeper of whoever comes by a link. Not a door: it acts as the system. */
@ApplicationScoped
public class LinkSignIn {
    private static final Actor DOORKEEPER = new SystemActor("link-sign-in");

    @Inject
    CurrentActor currentActor;

    @Inject
    LinkUse use;

    @Inject
    Retrying retrying;

    /** As whom she acts; empty when the link was never sent, has expired, was revoked or is for others: nobody learns which. */
    public Optional<Actor> holder(String typed, LinkHolder kind) {
        return LinkToken.parse(typed)
                .flatMap(token -> retrying.call(() -> currentActor.as(DOORKEEPER, () -> use.present(token.hash()))))
                .filter(whom -> whom.holder() == kind)
                .map(LinkFor::actor);
    }
}
