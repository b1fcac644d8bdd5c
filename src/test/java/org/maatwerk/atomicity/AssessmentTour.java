package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.Term;
import org.maatwerk.attestation.usecase.AppointmentForm;
import org.maatwerk.attestation.usecase.DecisionForm;
import org.maatwerk.attestation.usecase.SmtAdviceForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** The second half of a file: the doctor's consultation, the team's advice and the decision. */
@ApplicationScoped
class AssessmentTour {

    @Inject
    Acts acts;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    void consult(ActVisitor visitor, PersonId doctor, CaseNumber file) {
        visitor.telling("take the file as doctor", () -> acts.takeFile.take(doctor, file));
        visitor.telling("plan the consultation", () -> acts.planConsultation.plan(doctor, file, at(58)));
        visitor.telling("move it", () -> acts.planConsultation.move(doctor, file, at(59)));
        visitor.passingBy("cancel it", () -> acts.planConsultation.cancel(doctor, file));
        visitor.telling("note that nobody came", () -> acts.holdConsultation.missed(doctor, file));
        visitor.telling("plan another", () -> acts.planConsultation.plan(doctor, file, at(59)));
        visitor.telling("hold the consultation", () -> acts.holdConsultation.held(doctor, file, true));
    }

    void askTheTeam(ActVisitor visitor, PersonId doctor, PersonId applicant, CaseNumber file) {
        PersonId member = cast.first(Role.SMT_MEMBER);
        PersonId chair = cast.first(Role.SMT_CHAIR);
        visitor.telling("ask the team", () -> acts.askSmt.ask(doctor, file, "a question", true));
        visitor.telling("stop waiting", () -> acts.stopSmtRound.stop(doctor, file));
        visitor.telling("ask again", () -> acts.askSmt.ask(doctor, file, "a question", true));
        visitor.passingBy("refuse", () -> acts.consentToSmt.answer(applicant, file, false));
        visitor.telling("consent", () -> acts.consentToSmt.answer(applicant, file, true));
        visitor.passingBy("recuse", () -> acts.answerSmtQuestion.recuse(member, file));
        visitor.telling("answer", () -> acts.answerSmtQuestion.answer(member, file, "an answer"));
        visitor.telling("advise", () -> acts.closeSmtAdvice.close(chair, file, advice()));
    }

    /** Against the advice, so that everything there is to write is written. */
    void refuse(ActVisitor visitor, PersonId doctor, CaseNumber file) {
        DecisionForm form = new DecisionForm(Outcome.NOT_RECOGNISED, null, null, null, "reasoning", "why otherwise");
        visitor.telling("decide not to recognise", () -> acts.decideAttestation.decide(doctor, file, form));
    }

    void recognise(ActVisitor visitor, PersonId doctor, CaseNumber file) {
        LocalDate today = LocalDate.now(clock);
        String criterion =
                acts.readDecisionSheet.of(doctor, file).criteria().get(0).code();
        DecisionForm form =
                new DecisionForm(Outcome.RECOGNISED, today, Term.TWO_YEARS, criterion, "reasoning", "why otherwise");
        visitor.telling("decide to recognise", () -> acts.decideAttestation.decide(doctor, file, form));
    }

    /** Late tonight, which has not passed yet and counts as today. */
    private AppointmentForm at(int minute) {
        return new AppointmentForm(
                LocalDate.now(clock), LocalTime.of(23, minute), ConsultationManner.ONLINE, "by video");
    }

    private static SmtAdviceForm advice() {
        return new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "advice", "another view", "conclusion");
    }
}
