package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.Term;
import org.maatwerk.attestation.usecase.AppointmentForm;
import org.maatwerk.attestation.usecase.DecisionForm;
import org.maatwerk.attestation.usecase.SmtAdviceForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/**
 * One file through everything people write in it (D2, D4, D5): asked, sketched, sent back, advised, refused against the
 * advice, reconsidered by another doctor and recognised.
 */
@ApplicationScoped
class MarkedFile {

    @Inject
    Desk desk;

    @Inject
    Players players;

    @Inject
    Clock clock;

    /** Up to the decision against the advice. */
    CaseNumber untilRefused(PersonId staffMember, Marks marks) {
        CaseNumber file = request(staffMember, marks);
        sketch(staffMember, file, marks);
        PersonId doctor = players.doctorsFor(staffMember).get(0);
        emergency(file, marks);
        consultation(doctor, file);
        askTheTeam(staffMember, doctor, file, marks);
        desk.decide.decide(
                doctor,
                file,
                new DecisionForm(
                        Outcome.NOT_RECOGNISED, null, null, null, marks.in("reasoning"), marks.in("whyOtherwise")));
        correction(staffMember, file, marks);
        return file;
    }

    /** Somebody reads it without having a part in it, and somebody else says whether that was needed. */
    private void emergency(CaseNumber file, Marks marks) {
        PersonId expert = players.first(Role.CENTRAL_EXPERT);
        PersonId officer = players.first(Role.DATA_PROTECTION_OFFICER);
        desk.breakGlass.open(expert, file.value(), marks.in("emergencyReason"));
        desk.breakGlass.read(expert, file);
        long waiting = desk.reviewEmergencies.look(officer).get(0).id();
        desk.reviewEmergencies.review(officer, waiting, false, marks.in("emergencyRemark"));
    }

    /** What the staff member wants corrected, and the answer of the expert. */
    private void correction(PersonId staffMember, CaseNumber file, Marks marks) {
        desk.askCorrection.ask(staffMember, file, CorrectionPart.SKETCH, marks.in("correctionWish"));
        desk.answerCorrection.answer(
                players.first(Role.CENTRAL_EXPERT), file, CorrectionOutcome.NOTED, marks.in("correctionAnswer"));
    }

    /** The second look; the letter about the first decision must have been written. */
    void untilRecognised(PersonId staffMember, CaseNumber file, Marks marks) {
        desk.reconsider.ask(staffMember, file, marks.in("newElements"));
        PersonId doctor = players.doctorsFor(staffMember).get(1);
        consultation(doctor, file);
        String criterion = desk.decisionSheet.of(doctor, file).criteria().get(0).code();
        desk.decide.decide(
                doctor,
                file,
                new DecisionForm(
                        Outcome.RECOGNISED, today(), Term.TWO_YEARS, criterion, marks.in("reasoningAgain"), null));
    }

    private CaseNumber request(PersonId staffMember, Marks marks) {
        desk.draftRequest.start(staffMember);
        CaseNumber file = desk.draftRequest.find(staffMember).orElseThrow().caseNumber();
        desk.draftRequest.informationRead(staffMember, true);
        for (RequestQuestion question : RequestQuestion.of(false)) {
            String answer = question.choices().isEmpty()
                    ? marks.in("answer" + question)
                    : question.choices().get(0);
            desk.draftRequest.answer(staffMember, question, answer);
        }
        desk.submitRequest.submit(staffMember);
        return file;
    }

    private void sketch(PersonId staffMember, CaseNumber file, Marks marks) {
        PersonId expert = players.first(Role.CENTRAL_EXPERT);
        desk.firstContact.take(expert, file);
        desk.firstContact.record(expert, file, today(), ContactChannel.PHONE);
        desk.drafts.keep(expert, "draft-sketch", file, Map.of("tasks", marks.in("typedNotSaved")));
        desk.draftSketch.save(expert, file, 0, content("one", marks));
        desk.draftSketch.comment(staffMember, file, marks.in("comment"));
        desk.draftSketch.offer(expert, file, 1);
        desk.confirmSketch.sendBack(staffMember, file, 1, marks.in("sentBack"));
        desk.draftSketch.save(staffMember, file, 1, content("two", marks));
        desk.draftSketch.offer(expert, file, 2);
        desk.confirmSketch.confirm(staffMember, file, 2);
    }

    /** Today, as late as can be: an appointment lies ahead, and is held on its day. */
    private void consultation(PersonId doctor, CaseNumber file) {
        desk.takeFile.take(doctor, file);
        desk.plan.plan(
                doctor, file, new AppointmentForm(today(), LocalTime.of(23, 59, 59), ConsultationManner.ONLINE, null));
        desk.hold.held(doctor, file, true);
    }

    private void askTheTeam(PersonId staffMember, PersonId doctor, CaseNumber file, Marks marks) {
        desk.askSmt.ask(doctor, file, marks.in("question"), true);
        desk.consentToSmt.answer(staffMember, file, true);
        desk.answerSmt.answer(players.first(Role.SMT_MEMBER), file, marks.in("smtAnswer"));
        desk.closeSmt.close(
                players.first(Role.SMT_CHAIR),
                file,
                new SmtAdviceForm(
                        AdvisedOutcome.RECOGNISE,
                        marks.in("advice"),
                        marks.in("minorityNote"),
                        marks.in("conclusion")));
    }

    private static SketchContent content(String version, Marks marks) {
        return SketchContent.of(Arrays.stream(SketchSection.values())
                .collect(Collectors.toMap(section -> section, section -> marks.in("sketch" + version + section))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
