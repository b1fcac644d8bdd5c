package org.maatwerk.people;

import java.util.List;
import org.maatwerk.kernel.PersonId;

/**
 * Sign-ins with a kind of browser that the person did not use in the days before (vreemde aanmelding). They are told in
 * every other browser, until they say there that it was them: whoever stole a sign-in cannot wave it away where they
 * are.
 */
public interface OddSignIns {

    /** @param own the session in which it is asked, which is not told of browsers of its own kind; newest first */
    List<SessionView> of(PersonId person, String own);

    /** The person knows of those that {@link #of} tells here. */
    void known(PersonId person, String own);
}
