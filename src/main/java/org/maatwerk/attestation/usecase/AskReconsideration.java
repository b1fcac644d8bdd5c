package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.NEW_ELEMENTS_ARE_MISSING;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.OutcomeGiven;
import org.maatwerk.attestation.ReconsiderationAsked;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Not recognised: the staff member may ask once, within 45 days, that another doctor looks again (A9). */
@ApplicationScoped
@Transactional
public class AskReconsideration {

    static final String STEM = "ask-reconsideration";

    @Inject
    FileDoor door;

    @Inject
    ReconsiderationPapers papers;

    @Inject
    Event<Object> facts;

    /** Until when it can be asked; empty when it cannot. */
    public ReconsiderationView read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toRead(staffMember, caseNumber, D6_OUTCOME, STEM);
        file.refuseUnlessAbout(staffMember);
        LocalDate until = file.outcome().map(OutcomeGiven::reconsiderableUntil).orElse(null);
        return new ReconsiderationView(
                caseNumber, until, until != null && !papers.today().isAfter(until));
    }

    /** @param newElements what is new; for the staff member and the doctor only */
    public void ask(PersonId staffMember, CaseNumber caseNumber, String newElements) {
        Attestation file = door.toWrite(staffMember, caseNumber, D2_SKETCH, STEM);
        ReconsiderationAsked asked = file.askReconsideration(staffMember, papers.today());
        papers.write(asked, Written.required(newElements, NEW_ELEMENTS_ARE_MISSING, "new-elements"));
        facts.fire(asked);
    }
}
