package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffRepository;

/** What {@link SignIn} asks about accounts. */
@Stateless
public class SignInQueries {
    @Inject
    AccountRepository accounts;

    @Inject
    StaffRepository staff;

    /** Whether the account opens nothing until its password is changed. */
    @Allows(Caller.SYSTEM)
    public boolean mustChangePassword(String login) {
        return accounts.byLogin(login).map(Account::mustChangePassword).orElse(false);
    }

    /** Her roles, whether or not they open anything yet. */
    @Allows(Caller.SYSTEM)
    public Set<Caller> roles(String login) {
        return accounts.byLogin(login).map(Account::roles).orElse(Set.of());
    }

    /** Who she is, as of now; nobody when the account has ended or waits for a password of her own. */
    @Allows(Caller.SYSTEM)
    public Actor actorFor(String login) {
        return accounts.byLogin(login)
                .filter(account -> !account.isEnded() && !account.mustChangePassword())
                .<Actor>map(this::actor)
                .orElseGet(NoActor::new);
    }

    private StaffActor actor(Account account) {
        return new StaffActor(account.staffId(), account.roles(), staff.unitCodes(account.staffId()));
    }
}
