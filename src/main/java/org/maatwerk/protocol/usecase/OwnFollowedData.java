package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.FollowUpState;
import org.maatwerk.protocol.Protocols;

/** What a staff member said of what was delivered (X7, P11). */
@ApplicationScoped
class OwnFollowedData implements OwnData {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolDoor door;

    @Inject
    FollowedFolder folder;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        List<OwnRecord> records = new ArrayList<>();
        protocols.ofStaffMember(person).forEach(protocol -> {
            CaseNumber file = protocol.caseNumber();
            door.toRead(person, file, D7_PROTOCOL, OwnProtocolData.STEM);
            folder.of(file, one -> false).lines().forEach(line -> line.answers()
                    .forEach(answer -> records.add(record(file, line, answer))));
        });
        return records;
    }

    private static OwnRecord record(CaseNumber file, FollowedLine line, FollowedLine.Answer answer) {
        return OwnRecord.of("works-answer")
                .with("case", file)
                .with("number", line.number())
                .with("when", answer.at())
                .with("answer", answer.works() ? FollowUpState.WORKS : FollowUpState.TO_MEND)
                .with("text", answer.words());
    }
}
