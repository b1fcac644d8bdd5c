package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member reads what the team concluded; of the advice nothing else (D5). */
@ApplicationScoped
@Transactional
public class ReadSmtConclusions {

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    /** First advice first; none while there is no advice, and none of a file that was stopped. */
    public List<String> of(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toFindAs(Relation.STAFF_MEMBER, staffMember, caseNumber);
        List<String> conclusions = file.hasEndedEarly() ? List.of() : papers.conclusions(caseNumber);
        if (!conclusions.isEmpty()) {
            door.toRead(staffMember, caseNumber, D5_SMT_ADVICE, ReadOwnFile.STEM);
        }
        return conclusions;
    }
}
