package org.redress.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.Retrying;

/** The doorkeeper of other systems, as {@link SignIn} is of people. Not a door: it acts as the system. */
@ApplicationScoped
public class TokenSignIn {
    private static final Actor DOORKEEPER = new SystemActor("token-sign-in");

    @Inject
    CurrentActor currentActor;

    @Inject
    TokenUse use;

    @Inject
    Retrying retrying;

    /** Whose token it is; empty when it was never issued, has expired or was revoked: nobody learns which. */
    public Optional<ClientActor> client(BearerToken token) {
        return retrying.call(() -> currentActor.as(DOORKEEPER, () -> use.present(token.hash())));
    }
}
