package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.NOTHING_TO_RELEASE;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_RELEASED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * Who of the workplace has a part in a protocol while somebody's job changes: who was manager or HR officer before has
 * none from that day on, and who comes after has none before the staff member's release (P10).
 */
@MappedSuperclass
public abstract class ProtocolOfFour extends ProtocolUnderway {

    /**
     * @param where the entity the staff member works for now
     * @param manager who stands above the staff member now; null when nobody does
     * @return empty when nobody lost a part in it
     */
    public Optional<PartiesLeft> workplaceIs(OrganisationKey where, PersonId manager) {
        boolean elsewhere = !where.equals(organisation);
        Set<PersonId> left = new LinkedHashSet<>();
        organisation = where;
        if (lineManager != null && !lineManager.equals(manager)) {
            left.add(lineManager);
            lineManager = null;
        }
        if (hrOfficer != null && elsewhere) {
            left.add(hrOfficer);
            hrOfficer = null;
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartiesLeft(caseNumber(), staffMember, Set.copyOf(left)));
    }

    /** Whether somebody new waits for the staff member's release. */
    public boolean isToRelease() {
        return !stage.isClosed() && !stage.isBeforeGoAhead() && (lineManager == null || hrOfficer == null);
    }

    public boolean needsManager() {
        return lineManager == null;
    }

    public boolean needsHrOfficer() {
        return hrOfficer == null;
    }

    public void refuseUnlessToRelease() {
        refuseWhenEnded();
        Refused.unless(isToRelease(), NOTHING_TO_RELEASE);
    }

    /** Nothing is agreed without one of the four. */
    final void refuseUnlessReleased() {
        Refused.when(isToRelease(), NOT_RELEASED);
    }

    /**
     * From now on these two have a part in it, each where there is none.
     *
     * @param manager not read when there is one, and so the HR officer
     */
    public ProtocolReleased release(PersonId releasedBy, PersonId manager, PersonId officer, LocalDate on) {
        refuseUnlessToRelease();
        Refused.unless(releasedBy.equals(staffMember), NOT_YOUR_PROTOCOL);
        Set<PersonId> admitted = new LinkedHashSet<>();
        if (lineManager == null) {
            lineManager = manager;
            admitted.add(manager);
        }
        if (hrOfficer == null) {
            hrOfficer = officer;
            admitted.add(officer);
        }
        return new ProtocolReleased(caseNumber(), Set.copyOf(admitted), on);
    }
}
