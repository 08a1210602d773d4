package org.redress.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.Retrying;

/**
 * The doorkeeper: finds out who somebody is before she is anybody. Not a door: it acts as the system, and called within a
 * transaction it would make that wait for a password.
 */
@ApplicationScoped
public class SignIn {
    private static final Actor DOORKEEPER = new SystemActor("sign-in");

    @Inject
    CurrentActor currentActor;

    @Inject
    SignInService service;

    @Inject
    SignInQueries queries;

    @Inject
    Retrying retrying;

    /**
     * The roles of the account, when login and password fit and it does not have to wait. An unknown login, a wrong
     * password and an account that has to wait all answer the same, after the same time.
     */
    public Optional<Set<String>> roles(String login, String password) {
        return fits(login, password) ? Optional.of(rolesOf(login)) : Optional.empty();
    }

    /**
     * Who acts under this login now; nobody when the account has ended since, or its password has to be changed first.
     * Roles and units are read anew at each call.
     */
    public Actor actorFor(String login) {
        return asDoorkeeper(() -> queries.actorFor(login));
    }

    /** Whether the person must choose a password of her own before any door opens. */
    public boolean mustChangePassword(String login) {
        return asDoorkeeper(() -> queries.mustChangePassword(login));
    }

    /**
     * Replaces a password by one she has chosen. Counts as an attempt to sign in.
     *
     * @throws PasswordRefused when the present one is wrong or the account has to wait, when the new one has fewer than
     *     12 characters, is the present one or contains the login
     */
    public void changePassword(String login, String present, String chosen) {
        PasswordRefused.unlessGood(Account.normalised(login), present, chosen);
        if (!fits(login, present)) {
            throw PasswordRefused.wrong();
        }
        PasswordHash hash = PasswordHash.of(chosen);
        asDoorkeeper(() -> {
            service.choose(login, hash);
            return hash;
        });
    }

    private boolean fits(String login, String password) {
        Optional<PasswordHash> hash = asDoorkeeper(() -> service.attempt(login));
        boolean fits = hash.orElseGet(PasswordHash::ofNothing).fits(password);
        if (hash.isPresent() && fits) {
            asDoorkeeper(() -> {
                service.signedIn(login);
                return login;
            });
            return true;
        }
        return false;
    }

    private Set<String> rolesOf(String login) {
        return asDoorkeeper(() -> queries.roles(login)).stream()
                .map(Caller::roleName)
                .collect(Collectors.toSet());
    }

    private <T> T asDoorkeeper(Supplier<T> asking) {
        return retrying.call(() -> currentActor.as(DOORKEEPER, asking));
    }
}
