package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItems;

/** Files as lines of a doctor's agenda, with the date by which something is due. */
@ApplicationScoped
class DoctorLines {

    @Inject
    People people;

    @Inject
    WorkItems work;

    @Inject
    Assessments assessments;

    @Inject
    DoctorFolder folder;

    DoctorAgendaView.Meeting meeting(Consultation consultation, PersonId staffMember) {
        return new DoctorAgendaView.Meeting(
                consultation.caseNumber(), people.of(staffMember).name(), ConsultationView.of(consultation));
    }

    DoctorAgendaView.FileInHand inHand(Attestation file) {
        return new DoctorAgendaView.FileInHand(
                file.caseNumber(), people.of(file.staffMember()).name(), folder.stage(file), due(file.caseNumber()));
    }

    DoctorAgendaView.FileInPool inPool(Attestation file) {
        return new DoctorAgendaView.FileInPool(file.caseNumber(), due(file.caseNumber()), file.isReconsidered());
    }

    /** A file in hand, with whom to call and what was agreed. */
    PlanningView planning(Attestation file) {
        PersonView person = people.of(file.staffMember());
        return new PlanningView(
                file.caseNumber(),
                true,
                person.name(),
                person.email(),
                people.organisation(file.organisation()).name(),
                assessments.planned(file.caseNumber()).map(ConsultationView::of).orElse(null),
                file.missedConsultations(),
                due(file.caseNumber()),
                file.stage() == Stage.SKETCH_CONFIRMED || file.stage() == Stage.CONSULTATION_PLANNED,
                file.mayLapse());
    }

    /** The first date by which somebody must do something; null when nothing has a deadline. */
    private LocalDate due(CaseNumber caseNumber) {
        return work.inFile(caseNumber).stream()
                .map(WorkItem::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
