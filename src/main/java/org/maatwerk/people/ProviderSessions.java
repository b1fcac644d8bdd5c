package org.maatwerk.people;

import java.time.Instant;
import org.maatwerk.kernel.PersonId;

/** Which session of the provider each of ours came from (sessie bij de aanmelddienst): what ends there ends here too. */
public interface ProviderSessions {

    /**
     * Does nothing when it is not a session of this person.
     *
     * @param providerSession a digest of the provider and of what it calls its session
     */
    void tie(PersonId person, String id, String providerSession);

    /**
     * The provider says that a session of its own is over.
     *
     * @param providerSession null when it says only whose; then all that came from it before that moment are over
     * @param account a digest of the provider and of what it calls the account; null when it says only which session
     * @return how many are over by that
     */
    int ended(String providerSession, String account, Instant at);
}
