package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.RenewalInvited;
import org.maatwerk.kernel.CaseNumber;

/** Six months before the end the staff member is invited to renew (A12). */
@ApplicationScoped
@Transactional
public class InviteRenewal {

    @Inject
    Attestations attestations;

    @Inject
    Event<RenewalInvited> facts;

    public void invite(CaseNumber caseNumber) {
        facts.fire(new RenewalInvited(caseNumber, attestations.of(caseNumber).staffMember()));
    }
}
