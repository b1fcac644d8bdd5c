package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Every act of the house, on files of their own. */
@ApplicationScoped
class AllTours {

    @Inject
    Tour tour;

    @Inject
    AssessmentTour assessment;

    @Inject
    LaterTour later;

    @Inject
    OfficeTour office;

    @Inject
    LogTour log;

    @Inject
    KeysTour keys;

    @Inject
    DestructionTour destruction;

    @Inject
    EmergencyTour emergency;

    @Inject
    ProtocolTour protocol;

    @Inject
    DisputeTour disputes;

    @Inject
    MoveTour move;

    @Inject
    BudgetTour budget;

    @Inject
    InvoiceTour invoices;

    @Inject
    PaymentTour payments;

    @Inject
    RegistrationTour registration;

    @Inject
    Cast cast;

    void walk(ActVisitor visitor) {
        tour.changeOnesMind(visitor);
        PersonId hesitant = cast.staffMember();
        later.withdraw(visitor, hesitant, tour.request(ActVisitor.PLAIN, hesitant));
        PersonId silent = cast.staffMember();
        later.lapse(visitor, cast.expert(), tour.taken(ActVisitor.PLAIN, silent));
        twoDecisions(visitor);
        PersonId mover = cast.staffMember();
        later.handOver(visitor, mover, tour.confirmed(ActVisitor.PLAIN, mover));
        PersonId hurried = cast.staffMember();
        emergency.walk(visitor, hurried, tour.request(ActVisitor.PLAIN, hurried));
        protocol.proposed(visitor);
        protocol.proposedByOthers(visitor);
        disputes.walk(visitor, protocol.held());
        move.walk(visitor);
        budget.walk(visitor);
        invoices.walk(visitor);
        payments.walk(visitor);
        registration.walk(visitor);
        office.walk(visitor);
        log.walk(visitor);
        keys.walk(visitor);
        destruction.walk(visitor, withdrawn());
    }

    /** Not recognised, another doctor, recognised, renewed, expired. */
    private void twoDecisions(ActVisitor visitor) {
        PersonId applicant = cast.staffMember();
        CaseNumber file = tour.confirmed(visitor, applicant);
        PersonId doctor = cast.doctorFor(applicant);
        assessment.consult(visitor, doctor, file);
        assessment.askTheTeam(visitor, doctor, applicant, file);
        assessment.refuse(visitor, doctor, file);
        later.letter(visitor, file);
        later.correct(visitor, applicant, file);
        later.askAnotherDoctor(visitor, applicant, file);
        PersonId other = cast.doctorFor(applicant, doctor);
        assessment.consult(ActVisitor.PLAIN, other, file);
        assessment.recognise(visitor, other, file);
        protocol.afterRecognition(visitor, applicant, file);
        later.letter(visitor, file);
        later.renewAndExpire(visitor, applicant, file);
    }

    CaseNumber withdrawn() {
        PersonId applicant = cast.staffMember();
        CaseNumber file = tour.request(ActVisitor.PLAIN, applicant);
        later.withdraw(ActVisitor.PLAIN, applicant, file);
        return file;
    }

    /** A file with a decision whose letter the engine is about to write. */
    CaseNumber decided() {
        PersonId applicant = cast.staffMember();
        CaseNumber file = tour.confirmed(ActVisitor.PLAIN, applicant);
        PersonId doctor = cast.doctorFor(applicant);
        assessment.consult(ActVisitor.PLAIN, doctor, file);
        assessment.refuse(ActVisitor.PLAIN, doctor, file);
        return file;
    }
}
