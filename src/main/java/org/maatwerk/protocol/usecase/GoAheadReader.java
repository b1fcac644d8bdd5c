package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolGround.EXTERNAL_RECOGNITION;
import static org.maatwerk.protocol.ProtocolGround.INTERNAL_RECOGNITION;
import static org.maatwerk.protocol.ProtocolRefusal.HR_OFFICER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_RECOGNISED_INSIDE;
import static org.maatwerk.protocol.ProtocolRefusal.NO_HR_OFFICER_KNOWN;
import static org.maatwerk.protocol.ProtocolRefusal.NO_MANAGER_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PersonView;
import org.maatwerk.protocol.ExternalAttest;
import org.maatwerk.protocol.GoAhead;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolGround;

/** Reads what the staff member filled in to start. */
@ApplicationScoped
class GoAheadReader {

    @Inject
    Workplace workplace;

    @Inject
    Recognitions recognitions;

    @Inject
    Clock clock;

    /** @throws Refused at the field that is missing or does not hold */
    GoAhead read(Protocol protocol, GoAheadForm form) {
        ProtocolGround ground = protocol.ground() == null ? form.ground() : protocol.ground();
        return new GoAhead(
                ground,
                ground == INTERNAL_RECOGNITION ? recognition(protocol) : null,
                ground == EXTERNAL_RECOGNITION
                        ? new ExternalAttest(form.body(), form.until(), LocalDate.now(clock))
                        : null,
                manager(protocol),
                hrOfficer(protocol, form.hrOfficer()));
    }

    /** @throws Refused when there is none */
    PersonId manager(Protocol protocol) {
        return workplace.managerOf(protocol.staffMember()).orElseThrow(() -> new Refused(NO_MANAGER_KNOWN));
    }

    private CaseNumber recognition(Protocol protocol) {
        return protocol.attestation()
                .or(() -> recognitions.of(protocol.staffMember()))
                .orElseThrow(() -> new Refused(NOT_RECOGNISED_INSIDE, "ground"));
    }

    /** @throws Refused when there is none, or more than one and none was chosen */
    PersonId hrOfficer(Protocol protocol, Long chosen) {
        List<PersonId> officers = workplace.hrOfficersOf(protocol.staffMember()).stream()
                .map(PersonView::id)
                .toList();
        Refused.when(officers.isEmpty(), NO_HR_OFFICER_KNOWN);
        if (officers.size() == 1) {
            return officers.get(0);
        }
        return officers.stream()
                .filter(officer -> chosen != null && officer.value() == chosen)
                .findFirst()
                .orElseThrow(() -> new Refused(HR_OFFICER_IS_MISSING, "hr-officer"));
    }
}
