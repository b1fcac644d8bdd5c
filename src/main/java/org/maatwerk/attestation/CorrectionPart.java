package org.maatwerk.attestation;

import java.util.Optional;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.PersonId;

/** A part of the file that somebody keeps, and that the staff member may want corrected. */
public enum CorrectionPart {
    SKETCH(InformationClass.D2_SKETCH),
    DECISION(InformationClass.D6_OUTCOME);

    private final InformationClass informationClass;

    CorrectionPart(InformationClass informationClass) {
        this.informationClass = informationClass;
    }

    /** What who keeps it writes in an answer, by the access table. */
    public InformationClass informationClass() {
        return informationClass;
    }

    /** Who writes this part: empty while it is not there, or in nobody's hands. */
    Optional<PersonId> keeperOf(Attestation file) {
        return switch (this) {
            case SKETCH -> Optional.ofNullable(file.expert())
                    .filter(expert -> file.sketch().latest() > 0);
            case DECISION -> file.outcome().flatMap(given -> Optional.ofNullable(file.doctor()));
        };
    }

    public boolean isThereIn(Attestation file) {
        return keeperOf(file).isPresent();
    }
}
