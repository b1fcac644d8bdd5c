package org.maatwerk.confidentiality;

import java.time.Instant;
import java.util.Optional;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Opens files in an emergency (noodtoegang), and knows which are open. Who may, and what they read, others decide. */
public interface BrokenGlass {

    /** @throws org.maatwerk.kernel.Refused when no reason is given */
    void open(PersonId opener, FileParties file, String reason);

    /** Until when this person may read the file; empty when they did not open it, or the time is over. */
    Optional<Instant> until(PersonId opener, CaseNumber file);
}
