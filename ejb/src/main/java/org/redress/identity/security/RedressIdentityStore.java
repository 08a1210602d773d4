package org.redress.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.redress.identity.boundary.SignIn;
import org.redress.identity.domain.Account;

/** Lets the server's form login ask our accounts. The groups are the names of the roles. */
@ApplicationScoped
public class RedressIdentityStore implements IdentityStore {
    @Inject
    SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String login = Account.normalised(given.getCaller());
        return signIn.roles(login, given.getPasswordAsString())
                .map(roles -> new CredentialValidationResult(login, roles))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
