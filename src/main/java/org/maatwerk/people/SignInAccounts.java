package org.maatwerk.people;

import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Keeps whose which account is: one for each person. */
public interface SignInAccounts {

    void add(SignInAccount account);

    Optional<SignInAccount> find(String account);

    Optional<SignInAccount> of(PersonId person);

    void remove(SignInAccount account);
}
