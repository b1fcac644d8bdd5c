package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.ExternalAttest;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** The own protocols of a staff member (X7). */
@ApplicationScoped
class OwnProtocolData implements OwnData {

    static final String STEM = "export-my-data";

    @Inject
    Protocols protocols;

    @Inject
    ProtocolDoor door;

    @Inject
    OwnProtocolPapers papers;

    @Inject
    Workplace workplace;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        List<OwnRecord> records = new ArrayList<>();
        protocols.ofStaffMember(person).forEach(protocol -> {
            door.toRead(person, protocol.caseNumber(), D7_PROTOCOL, STEM);
            records.add(protocol(protocol));
            records.addAll(papers.of(protocol, person));
        });
        return records;
    }

    private OwnRecord protocol(Protocol protocol) {
        ExternalAttest external = protocol.external().orElse(null);
        return OwnRecord.of("protocol")
                .with("case", protocol.caseNumber())
                .with("protocol-stage", protocol.stage())
                .with("opened", protocol.openedAt())
                .with("ground", protocol.ground())
                .with("recognised-by", external == null ? null : external.body())
                .with("until", external == null ? null : external.until())
                .with("line-manager", workplace.name(protocol.lineManager()))
                .with("hr-officer", workplace.name(protocol.hrOfficer()))
                .with("go-ahead", protocol.goAheadOn())
                .with("closed", protocol.closedOn())
                .with("kept-until", protocol.destroyAfter());
    }
}
