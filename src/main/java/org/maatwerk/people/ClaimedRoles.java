package org.maatwerk.people;

import java.util.Set;
import org.maatwerk.kernel.PersonId;

/** Takes over the roles that the identity provider says somebody has (X9). */
public interface ClaimedRoles {

    /**
     * From now on exactly these are the claimed roles of the person; what an administrator gave by hand stays. A claim
     * for an organisation that is not known, or of the wrong kind, is left out.
     *
     * @return the claims that were left out
     */
    Set<ClaimedRole> take(PersonId person, Set<ClaimedRole> claimed);
}
