package org.redress.identity.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;

/** Accounts in a list. */
class InMemoryAccounts implements AccountRepository {
    private final List<Account> accounts = new ArrayList<>();

    @Override
    public Optional<Account> byLogin(String login) {
        return accounts.stream()
                .filter(account -> account.login().equals(Account.normalised(login)))
                .findFirst();
    }

    @Override
    public Optional<Account> ofStaff(long staffId) {
        return accounts.stream()
                .filter(account -> account.staffId() == staffId && !account.isEnded())
                .findFirst();
    }

    @Override
    public void add(Account account) {
        accounts.add(account);
    }

    List<Account> all() {
        return List.copyOf(accounts);
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public boolean hasOneOpenToAll() {
        return accounts.stream().anyMatch(Account::isOpenToAll);
    }
}
