package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** What a staff member wanted corrected in the own files, with the answers (X7). */
@ApplicationScoped
class OwnCorrections implements OwnData {

    @Inject
    Attestations attestations;

    @Inject
    CorrectionPapers papers;

    @Inject
    FileDoor door;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return attestations.ofStaffMember(person).stream()
                .flatMap(file -> of(person, file))
                .toList();
    }

    private Stream<OwnRecord> of(PersonId person, Attestation file) {
        List<CorrectionView> asked = papers.of(file.caseNumber());
        if (!asked.isEmpty()) {
            door.toRead(person, file.caseNumber(), D2_SKETCH, OwnAttestationData.STEM);
        }
        return asked.stream().map(one -> OwnRecord.of("correction")
                .with("case", file.caseNumber())
                .with("when", one.askedAt())
                .with("part", one.part())
                .with("text", one.wish())
                .with("result", one.outcome())
                .with("answer", one.answer()));
    }
}
