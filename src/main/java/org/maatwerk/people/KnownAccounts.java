package org.maatwerk.people;

import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Who signs in with an account of the provider. */
public interface KnownAccounts {

    /**
     * Whose account it is; whoever comes in with it for the first time is known by e-mail address.
     *
     * @param account a digest of the provider and of what it calls the account
     * @param email null when the provider did not say it, or is not sure of it
     * @return somebody who is employed today, or nobody
     */
    Optional<PersonView> personOf(String account, String email);

    /**
     * From now on the account is this person's.
     *
     * @return false when another account is: then it stays as it was
     */
    boolean bind(PersonId person, String account);
}
