package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OddSignIns;
import org.maatwerk.people.Session;
import org.maatwerk.people.SessionView;
import org.maatwerk.people.Sessions;

/** Tells people of sign-ins that may not be theirs (V6.3.5). */
@ApplicationScoped
@Transactional
public class TellOddSignIns implements OddSignIns {

    @Inject
    Sessions sessions;

    @Override
    public List<SessionView> of(PersonId person, String own) {
        return told(person, own).map(Session::view).toList();
    }

    @Override
    public void known(PersonId person, String own) {
        told(person, own).forEach(Session::wasThem);
    }

    private Stream<Session> told(PersonId person, String own) {
        Optional<Session> here = Optional.ofNullable(own).flatMap(sessions::find);
        return here.isEmpty()
                ? Stream.empty()
                : sessions.odd(person).stream().filter(session -> !session.isInTheBrowserOf(here.get()));
    }
}
