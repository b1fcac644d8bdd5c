package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Whose typing is kept while they write: the author of a draft, and the parties of a file that did not end (A10). */
@ApplicationScoped
public class Writers {

    @Inject
    RequestDrafts drafts;

    @Inject
    Attestations attestations;

    @Inject
    Parties parties;

    public boolean mayWrite(PersonId person, CaseNumber caseNumber) {
        Optional<Attestation> file = attestations.find(caseNumber);
        return file.isPresent() ? isOpenTo(person, file.get()) : isOwnDraft(person, caseNumber);
    }

    private boolean isOpenTo(PersonId person, Attestation file) {
        return !file.hasEndedEarly() && !parties.relationsOf(person, file).isEmpty();
    }

    private boolean isOwnDraft(PersonId person, CaseNumber caseNumber) {
        return drafts.of(person)
                .map(RequestDraft::caseNumber)
                .filter(caseNumber::equals)
                .isPresent();
    }
}
