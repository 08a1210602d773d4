package org.redress.identity.domain;

import java.util.Optional;

/** The accounts there are. */
public interface AccountRepository {
    Optional<Account> byLogin(String login);

    Optional<Account> ofStaff(long staffId);

    void add(Account account);

    boolean isEmpty();

    /** Whether some account lets in whoever has read the documentation. */
    boolean hasOneOpenToAll();
}
