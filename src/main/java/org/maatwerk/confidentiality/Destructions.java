package org.maatwerk.confidentiality;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** All destructions: proposed, confirmed, and the tombstones that stay. */
public interface Destructions {

    Optional<Destruction> find(CaseNumber file);

    void add(Destruction destruction);

    void remove(Destruction destruction);

    /** Proposed and not confirmed, the oldest first. */
    List<Destruction> proposed();

    /** Confirmed, the latest first, at most so many. */
    List<Destruction> confirmed(int atMost);

    /** Confirmed, while the secret of the file is still there. */
    List<CaseNumber> withSecret();
}
