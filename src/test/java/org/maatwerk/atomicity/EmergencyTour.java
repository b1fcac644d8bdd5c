package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.BreakGlass;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.usecase.KeepBrokenGlass;
import org.maatwerk.confidentiality.usecase.ReviewEmergencies;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** A file is opened in an emergency, and reviewed. */
@ApplicationScoped
class EmergencyTour {

    @Inject
    BreakGlass breakGlass;

    @Inject
    KeepBrokenGlass glass;

    @Inject
    ReviewEmergencies review;

    @Inject
    Cast cast;

    void walk(ActVisitor visitor, PersonId subject, CaseNumber file) {
        PersonId expert = cast.expert();
        PersonId officer = cast.first(Role.DATA_PROTECTION_OFFICER);
        visitor.quiet("open in an emergency", () -> breakGlass.open(expert, file.value(), "reason"));
        visitor.quiet("read in an emergency", () -> breakGlass.read(expert, file));
        visitor.passingByQuietly("break the glass", () -> glass.open(expert, new FileParties(file, subject), "reason"));
        long opened = review.look(officer).get(0).id();
        visitor.quiet("review it", () -> review.review(officer, opened, true, "fine"));
    }
}
