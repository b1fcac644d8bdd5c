package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.HANDOVER_NOT_ANSWERED;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Handover;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;

/** The staff member says whether the new prevention service may take the file over (A11). */
@ApplicationScoped
@Transactional
public class ConsentToHandover {

    @Inject
    FileDoor door;

    @Inject
    HandoverBook book;

    @Inject
    People people;

    @Inject
    Event<Object> facts;

    public HandoverView read(PersonId staffMember, CaseNumber caseNumber) {
        door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber);
        Handover handover = book.open(caseNumber);
        return new HandoverView(
                caseNumber, name(handover.formerService()), name(handover.newService()), handover.offeredAt());
    }

    /**
     * With consent the former doctor has no access any more from now on.
     *
     * @param agrees null when no answer was chosen
     */
    public void answer(PersonId staffMember, CaseNumber caseNumber, Boolean agrees) {
        Attestation file = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        Refused.unless(agrees != null, HANDOVER_NOT_ANSWERED, "consent");
        book.answer(caseNumber, agrees);
        facts.fire(file.answerHandover(staffMember, agrees));
    }

    private String name(OrganisationKey service) {
        return people.organisation(service).name();
    }
}
