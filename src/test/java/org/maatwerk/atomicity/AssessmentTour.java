package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.usecase.AppointmentForm;
import org.maatwerk.attestation.usecase.DecisionForm;
import org.maatwerk.attestation.usecase.SmtAdviceForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** The second half: the doctor's consultation, the team's advice and the decision. */
@ApplicationScoped
class AssessmentTour {

    @Inject
    Acts acts;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    void walk(Tour.Visitor visitor, PersonId applicant, CaseNumber file) {
        PersonId doctor = cast.doctorFor(applicant);
        consult(visitor, doctor, file);
        askTheTeam(visitor, doctor, applicant, file);
        visitor.telling("decide", () -> acts.decideAttestation.decide(doctor, file, notRecognised()));
    }

    private void consult(Tour.Visitor visitor, PersonId doctor, CaseNumber file) {
        AppointmentForm tonight =
                new AppointmentForm(LocalDate.now(clock), LocalTime.of(23, 59), ConsultationManner.ONLINE, "by video");
        visitor.telling("take the file as doctor", () -> acts.takeFile.take(doctor, file));
        visitor.telling("plan the consultation", () -> acts.planConsultation.plan(doctor, file, tonight));
        visitor.telling("note that nobody came", () -> acts.holdConsultation.missed(doctor, file));
        visitor.telling("plan another", () -> acts.planConsultation.plan(doctor, file, tonight));
        visitor.telling("hold the consultation", () -> acts.holdConsultation.held(doctor, file, true));
    }

    private void askTheTeam(Tour.Visitor visitor, PersonId doctor, PersonId applicant, CaseNumber file) {
        PersonId member = cast.first(Role.SMT_MEMBER);
        PersonId chair = cast.first(Role.SMT_CHAIR);
        visitor.telling("ask the team", () -> acts.askSmt.ask(doctor, file, "a question", true));
        visitor.telling("stop waiting", () -> acts.stopSmtRound.stop(doctor, file));
        visitor.telling("ask again", () -> acts.askSmt.ask(doctor, file, "a question", true));
        visitor.telling("consent", () -> acts.consentToSmt.answer(applicant, file, true));
        visitor.telling("answer", () -> acts.answerSmtQuestion.answer(member, file, "an answer"));
        visitor.telling("advise", () -> acts.closeSmtAdvice.close(chair, file, advice()));
    }

    private static SmtAdviceForm advice() {
        return new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "advice", "another view", "conclusion");
    }

    private static DecisionForm notRecognised() {
        return new DecisionForm(Outcome.NOT_RECOGNISED, null, null, null, "reasoning", "why otherwise");
    }
}
