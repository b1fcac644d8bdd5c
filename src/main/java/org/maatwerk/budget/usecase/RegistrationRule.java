package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.budget.RegistrationStanding;
import org.maatwerk.budget.WithdrawnStanding;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Decisions;

/** Whether a registration that is withdrawn stops new requests, by the table of that day (T14, X4). */
@ApplicationScoped
class RegistrationRule {

    private static final String TABLE = "tom-withdrawn-registration";
    private static final String STOP = "STOP";

    @Inject
    Instance<RegistrationStanding> rooms;

    @Inject
    Decisions decisions;

    @Inject
    Gate gate;

    boolean stops(PersonId staffMember, LocalDate on) {
        return standing(staffMember, on).isPresent();
    }

    /**
     * What {@link #stops} knows is told to somebody, and noted (D11).
     *
     * @return since when; empty when nothing is stopped, and then nothing is noted either
     * @throws org.maatwerk.kernel.NotFound to whoever may not know it
     */
    Optional<LocalDate> tell(PersonId reader, Relation as, PersonId staffMember, LocalDate on, String why) {
        Optional<WithdrawnStanding> standing = standing(staffMember, on);
        standing.ifPresent(one ->
                gate.read(reader, new FileParties(one.file(), staffMember), EnumSet.of(as), D11_REGISTRATION, why));
        return standing.map(WithdrawnStanding::since);
    }

    private Optional<WithdrawnStanding> standing(PersonId staffMember, LocalDate on) {
        return rooms.stream()
                .flatMap(room -> room.withdrawn(staffMember, on).stream())
                .filter(one -> decisions.of(TABLE, "outcome", Map.of("on", on)).contains(STOP))
                .findFirst();
    }
}
