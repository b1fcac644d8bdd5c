package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.KnownAccounts;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.SignInAccount;
import org.maatwerk.people.SignInAccounts;

/**
 * The first sign-in ties a person to the account that it came with. Later only that account is this person, whatever
 * e-mail address it has; another account with the same address is somebody else (V10.5.2).
 */
@ApplicationScoped
@Transactional
public class BindAccount implements KnownAccounts {

    @Inject
    SignInAccounts accounts;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public Optional<PersonView> personOf(String account, String email) {
        return owner(account)
                .or(() -> Optional.ofNullable(email).flatMap(people::withEmail).filter(this::isEmployed));
    }

    /** Who left and comes back is another row of the feed, with the account of before. */
    private Optional<PersonView> owner(String account) {
        return accounts.find(account)
                .map(SignInAccount::person)
                .flatMap(people::find)
                .filter(this::isEmployed);
    }

    @Override
    public boolean bind(PersonId person, String account) {
        Optional<SignInAccount> own = accounts.of(person);
        if (own.isPresent()) {
            return own.get().is(account);
        }
        if (owner(account).isPresent()) {
            return false;
        }
        accounts.find(account).ifPresent(accounts::remove);
        accounts.add(new SignInAccount(account, person, clock.instant()));
        return true;
    }

    private boolean isEmployed(PersonView person) {
        return person.employedOn(LocalDate.now(clock));
    }
}
