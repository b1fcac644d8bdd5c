package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.AccountReleased;
import org.maatwerk.people.SignInAccount;
import org.maatwerk.people.SignInAccounts;

/** The administrator lets somebody come in with a new account of the provider: the next one that has their address. */
@ApplicationScoped
@Transactional
public class ReleaseAccount {

    @Inject
    SignInAccounts accounts;

    @Inject
    Administrators administrators;

    @Inject
    Event<AccountReleased> facts;

    /** Since when the person has an account of their own; empty while none came in. */
    public Optional<Instant> boundAt(PersonId actor, PersonId person) {
        administrators.only(actor);
        return accounts.of(person).map(SignInAccount::boundAt);
    }

    /** @throws NotFound when there is nothing to release, or the actor is no administrator */
    public void release(PersonId actor, PersonId person) {
        administrators.only(actor);
        accounts.remove(accounts.of(person).orElseThrow(NotFound::new));
        facts.fire(new AccountReleased(person, actor));
    }
}
