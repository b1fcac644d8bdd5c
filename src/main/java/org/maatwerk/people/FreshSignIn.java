package org.maatwerk.people;

import org.maatwerk.kernel.PersonId;

/**
 * What weighs most is done only by somebody who proved a short while ago who they are (verse aanmelding): before a
 * criterion is opened (D4), before a file is opened in an emergency, before something is signed. Asked where rights are
 * checked, in the use case.
 */
public interface FreshSignIn {

    /** @throws org.maatwerk.kernel.Refused when it was longer ago, or is not known; then nothing is done or shown */
    void demand(PersonId actor);
}
