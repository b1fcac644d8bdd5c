package org.maatwerk.people.usecase;

import static org.maatwerk.people.PeopleRefusal.CONFIRM_IDENTITY_FIRST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.people.PresentSession;
import org.maatwerk.people.SessionLimits;
import org.maatwerk.people.Sessions;

/** Looks in the session of now: an older proof of the same person in another one counts for nothing here. */
@ApplicationScoped
@Transactional
class KnownFreshSignIn implements FreshSignIn {

    @Inject
    Sessions sessions;

    @Inject
    PresentSession present;

    @Inject
    SessionLimits limits;

    @Inject
    Clock clock;

    @Override
    public void demand(PersonId actor) {
        boolean fresh = Optional.ofNullable(present.id())
                .flatMap(sessions::find)
                .filter(session -> session.person().equals(actor))
                .filter(session -> session.isFresh(clock.instant(), limits))
                .isPresent();
        Refused.unless(fresh, CONFIRM_IDENTITY_FIRST);
    }
}
