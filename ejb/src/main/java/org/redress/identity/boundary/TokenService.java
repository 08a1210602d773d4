package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NewToken;
import org.redress.identity.domain.TokenEndRefused;
import org.redress.identity.domain.TokenNeedsStaffMember;
import org.redress.identity.domain.TokenRepository;
import org.redress.identity.domain.TokenRevoked;

/** Lets other systems in, and shuts them out again. */
@Stateless
public class TokenService {
    @Inject
    TokenRepository tokens;

    @Inject
    StaffAtWork staff;

    @Inject
    CurrentActor currentActor;

    @Inject
    Event<TokenRevoked> revoked;

    @Inject
    Clock clock;

    /**
     * Issues a token. Source: R-187.
     *
     * @return the token, to be shown once: only its hash is kept
     * @throws TokenNeedsStaffMember when it may do more than import and works for nobody
     * @throws StaffMemberNotAtWork when the staff member it is to work for has left, or has no role
     * @throws TokenEndRefused when it would end in the past, or more than a year from now
     */
    @Allows(Caller.ADMINISTRATOR)
    public BearerToken issue(@Valid IssueToken command) {
        command.worksFor().ifPresent(this::requireAtWork);
        BearerToken token = BearerToken.fresh();
        NewToken wanted = new NewToken(
                command.clientName().strip(), token.hash(), command.scopes(), command.worksFor(), command.expiresAt());
        tokens.add(new ApiToken(wanted, currentActor.get(), clock.instant()));
        return token;
    }

    /**
     * Takes a token back for good; the next request with it is refused.
     *
     * @param clientId the id of the token
     * @throws TokenNotFound when none was issued under that id
     */
    @Allows(Caller.ADMINISTRATOR)
    public void revoke(long clientId) {
        ApiToken token = tokens.token(clientId).orElseThrow(TokenNotFound::new);
        token.revoke(clock.instant());
        revoked.fire(new TokenRevoked(new ClientActor(clientId, token.scopes()).reference()));
    }

    private void requireAtWork(long staffId) {
        if (staff.now(staffId).isEmpty()) {
            throw new StaffMemberNotAtWork();
        }
    }
}
