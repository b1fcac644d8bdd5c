package org.maatwerk.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;

/** Where people are signed in, and until when. */
public interface OpenSessions {

    /** @return the id of the new session, which nobody can guess and in which nobody proved anything yet */
    String begin(PersonId person, String browser);

    /**
     * Its person proved who they are; does nothing when it is not a session of this person.
     *
     * @param age how long ago that was
     */
    void prove(PersonId person, String id, Duration age);

    /**
     * Asked at every request; notes at most once a minute that somebody is here.
     *
     * @param id null when there is none, which is as good as signed out
     * @param rolesNow the roles that the person has at this moment
     * @return why the session is over; empty while it goes on
     */
    Optional<SessionEnd> over(String id, PersonView person, Set<Role> rolesNow);

    /** Those that are not over, newest first. */
    List<SessionView> of(PersonId person);

    /** Does nothing when it is not a session of this person, or over already. */
    void end(PersonId person, String id, SessionEnd why);

    /** Ends all sessions of this person but one. */
    void endOthers(PersonId person, String own, SessionEnd why);

    /** Ends all sessions of everybody but one. */
    void endEverybodys(String own, SessionEnd why);
}
