package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.PasswordHash;

/**
 * What {@link SignIn} does to accounts, a transaction at a time. Passwords are looked at in between: that takes as long as
 * it is meant to, and no transaction waits for it.
 */
@Stateless
public class SignInService {
    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** Counts an attempt; empty when there is no such account, or it has ended, or has to wait. */
    @Allows(Caller.SYSTEM)
    public Optional<PasswordHash> attempt(String login) {
        return accounts.byLogin(login)
                .filter(account -> account.attempt(clock.instant()))
                .map(Account::password);
    }

    /** The password of the last attempt was right. */
    @Allows(Caller.SYSTEM)
    public void signedIn(String login) {
        accounts.byLogin(login).ifPresent(Account::signedIn);
    }

    /** She has chosen a new password. */
    @Allows(Caller.SYSTEM)
    public void choose(String login, PasswordHash password) {
        accounts.byLogin(login).ifPresent(account -> account.choose(password));
    }
}
