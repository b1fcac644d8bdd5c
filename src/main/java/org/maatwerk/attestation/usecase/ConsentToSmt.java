package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CONSENT_NOT_ANSWERED;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The staff member says whether the team may be asked (A6). The question itself stays with the doctor (D4). */
@ApplicationScoped
@Transactional
public class ConsentToSmt {

    @Inject
    FileDoor door;

    @Inject
    SmtPapers papers;

    @Inject
    SmtTeam team;

    @Inject
    Event<Object> facts;

    public SmtConsentView read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toSeeAs(STAFF_MEMBER, staffMember, caseNumber);
        SmtRound round = papers.current(file);
        return new SmtConsentView(
                caseNumber, papers.nameOf(round.doctor()), round.sharedSketch().isPresent(), round.askedAt());
    }

    /** @param agrees null when no answer was chosen */
    public void answer(PersonId staffMember, CaseNumber caseNumber, Boolean agrees) {
        Attestation file = door.toActAs(STAFF_MEMBER, staffMember, caseNumber);
        Refused.unless(agrees != null, CONSENT_NOT_ANSWERED, "consent");
        SmtRound round = papers.current(file);
        if (agrees) {
            Set<PersonId> members = team.members(file);
            round.consent(members, team.chairs(file), papers.now());
            facts.fire(file.consentToSmt(staffMember, members));
        } else {
            round.refuseConsent(papers.now());
            facts.fire(file.refuseSmt(staffMember));
        }
    }
}
