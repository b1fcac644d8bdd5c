package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.RENEWAL_NOT_INVITED;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.RenewalAnswered;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Six months before the end the staff member starts a shortened request, or lets it be (A12). */
@ApplicationScoped
@Transactional
public class RenewAttestation {

    static final String STEM = "renew-attestation";

    @Inject
    FileDoor door;

    @Inject
    DraftRequest requests;

    @Inject
    Clock clock;

    @Inject
    Event<RenewalAnswered> facts;

    public RenewalView read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = renewable(staffMember, caseNumber);
        return new RenewalView(caseNumber, file.outcome().orElseThrow().until());
    }

    /** The shortened request is ready to be filled in. */
    public void start(PersonId staffMember, CaseNumber caseNumber) {
        renewable(staffMember, caseNumber);
        requests.start(staffMember);
        facts.fire(new RenewalAnswered(caseNumber, true));
    }

    /** Nothing is lost: until the end date a renewal can still be asked. */
    public void notNow(PersonId staffMember, CaseNumber caseNumber) {
        renewable(staffMember, caseNumber);
        facts.fire(new RenewalAnswered(caseNumber, false));
    }

    private Attestation renewable(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toRead(staffMember, caseNumber, D6_OUTCOME, STEM);
        file.refuseUnlessAbout(staffMember);
        Refused.unless(file.isRenewableOn(LocalDate.now(clock)), RENEWAL_NOT_INVITED);
        return file;
    }
}
