package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.PresentSession;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionsEnded;

/**
 * The administrator signs somebody out everywhere, or everybody: a lost laptop, a password in other hands. The session
 * in which it is asked goes on, so that its person hears that it is done. Nothing is seen of where anybody is.
 */
@ApplicationScoped
@Transactional
public class EndSessions {

    @Inject
    OpenSessions sessions;

    @Inject
    PresentSession present;

    @Inject
    Administrators administrators;

    @Inject
    Event<SessionsEnded> facts;

    /** In how many places the person is signed in now. */
    public int count(PersonId actor, PersonId person) {
        administrators.only(actor);
        return sessions.of(person).size();
    }

    /** @throws NotFound when the actor is no administrator */
    public void ofPerson(PersonId actor, PersonId person) {
        administrators.only(actor);
        sessions.endOthers(person, present.id(), SessionEnd.BY_ADMINISTRATOR);
        facts.fire(new SessionsEnded(person, actor));
    }

    /** @throws NotFound when the actor is no administrator */
    public void ofEverybody(PersonId actor) {
        administrators.only(actor);
        sessions.endEverybodys(present.id(), SessionEnd.BY_ADMINISTRATOR);
        facts.fire(new SessionsEnded(null, actor));
    }
}
