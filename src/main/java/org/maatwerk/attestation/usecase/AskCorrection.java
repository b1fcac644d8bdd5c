package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CORRECTION_WISH_IS_MISSING;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.CorrectionAsked;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The staff member asks who keeps a part of the own file to correct something in it (GDPR, article 16). */
@ApplicationScoped
@Transactional
public class AskCorrection {

    static final String STEM = "ask-correction";

    @Inject
    FileDoor door;

    @Inject
    CorrectionPapers papers;

    @Inject
    Event<Object> facts;

    public CorrectionsView read(PersonId staffMember, CaseNumber caseNumber) {
        Attestation file = door.toRead(staffMember, caseNumber, D2_SKETCH, STEM);
        file.refuseUnlessAbout(staffMember);
        boolean closed = file.hasEndedEarly() || papers.open(caseNumber).isPresent();
        List<CorrectionPart> parts = Stream.of(CorrectionPart.values())
                .filter(part -> !closed && part.isThereIn(file))
                .toList();
        return new CorrectionsView(parts, papers.of(caseNumber));
    }

    /** @param wish what is wrong, and what it should be; for the staff member and who keeps that part */
    public void ask(PersonId staffMember, CaseNumber caseNumber, CorrectionPart part, String wish) {
        Attestation file = door.toWrite(staffMember, caseNumber, D2_SKETCH, STEM);
        file.refuseUnlessAbout(staffMember);
        Correction asked = papers.ask(file, part, Written.required(wish, CORRECTION_WISH_IS_MISSING, "wish"));
        facts.fire(new CorrectionAsked(caseNumber, staffMember, asked.keeper()));
    }
}
