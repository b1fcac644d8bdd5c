package org.maatwerk.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/**
 * Told by a later room, which keeps registrations (stand van een registratie, T14); this one knows that one can be
 * withdrawn, and neither how nor by whom.
 */
public interface RegistrationStanding {

    /** The withdrawal that holds on that day; empty for who is registered, or never was. Whoever asks answers to the gate. */
    Optional<WithdrawnStanding> withdrawn(PersonId staffMember, LocalDate on);
}
