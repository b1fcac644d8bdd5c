package org.maatwerk.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Accounts of the provider for tests without a database. */
public class SignInAccountsInMemory implements SignInAccounts {

    private final Map<String, SignInAccount> accounts = new HashMap<>();

    @Override
    public void add(SignInAccount account) {
        accounts.put(account.account(), account);
    }

    @Override
    public Optional<SignInAccount> find(String account) {
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public Optional<SignInAccount> of(PersonId person) {
        return accounts.values().stream()
                .filter(account -> account.person().equals(person))
                .findFirst();
    }

    @Override
    public void remove(SignInAccount account) {
        accounts.remove(account.account());
    }
}
