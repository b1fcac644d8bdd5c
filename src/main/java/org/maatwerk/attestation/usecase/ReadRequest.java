package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member reads again what was written in the own request; also when the file is closed. */
@ApplicationScoped
@Transactional
public class ReadRequest {

    static final String STEM = "read-request";

    @Inject
    FileDoor door;

    @Inject
    SealedAnswers answers;

    public RequestView of(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toFindAs(Relation.STAFF_MEMBER, staffMember, caseNumber);
        door.toRead(staffMember, caseNumber, D2_SKETCH, STEM);
        return new RequestView(
                file.submittedAt(), answers.of(caseNumber), !file.stage().isClosed());
    }
}
