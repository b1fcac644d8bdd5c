package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.Relation.DOCTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.FreshSignIn;

/** What a doctor chooses from when deciding: the criteria of the day of the consultation (A5). */
@ApplicationScoped
@Transactional
public class ReadDecisionSheet {

    @Inject
    FileDoor door;

    @Inject
    DecisionBook book;

    @Inject
    SmtPapers team;

    @Inject
    FreshSignIn freshSignIn;

    /**
     * Refused when no consultation was held yet. With it comes what the doctor already typed (D4), so it opens as D4
     * does: to somebody who proved a short while ago who they are.
     */
    public DecisionSheet of(PersonId doctor, CaseNumber caseNumber) {
        Attestation file = door.toSeeAs(DOCTOR, doctor, caseNumber);
        freshSignIn.demand(doctor);
        Consultation held = book.held(file);
        CriteriaList list = book.listFor(held);
        return new DecisionSheet(
                held.day(),
                held.documentsShown(),
                list.name(),
                list.criteria().stream().map(CriterionView::of).toList(),
                file.sketch().awaitsNewConfirmation(),
                team.advised(file).orElse(null));
    }
}
