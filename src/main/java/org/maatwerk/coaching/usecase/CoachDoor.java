package org.maatwerk.coaching.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;
import static org.maatwerk.confidentiality.Relation.JOB_COACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.Coaching;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * The way of a job coach to the own assignment, in its period and as long as the request stands; before, after and to
 * everybody else there is nothing.
 */
@ApplicationScoped
class CoachDoor {

    @Inject
    Coaching coaching;

    @Inject
    TomRequests requests;

    @Inject
    CoachOffice office;

    @Inject
    Gate gate;

    /** Those of today. */
    List<CoachAssignment> open(PersonId coach) {
        office.only(coach);
        return coaching.assignmentsOf(coach).stream()
                .filter(assignment -> assignment.isOpenOn(office.today()))
                .filter(assignment -> requests.find(assignment.request())
                        .filter(TomRequest::isGranted)
                        .isPresent())
                .toList();
    }

    CoachFile toRead(PersonId coach, CaseNumber request, String why) {
        return entered(coach, requests.of(request), why);
    }

    /** Whoever logs on the same package meanwhile waits, in another tab or on another node (T13). */
    CoachFile toLog(PersonId coach, CaseNumber request, String why) {
        return entered(coach, requests.toChange(request), why);
    }

    /** The coaching part of the protocol, which the staff member released to this coach: noted in the log (D7, D-5). */
    void toReadAgreement(PersonId coach, CoachFile file, String why) {
        gate.readReleased(
                coach,
                new FileParties(file.request().protocol(), file.request().staffMember()),
                EnumSet.of(JOB_COACH),
                D7_PROTOCOL,
                why);
    }

    private CoachFile entered(PersonId coach, TomRequest request, String why) {
        CoachAssignment own = open(coach).stream()
                .filter(assignment -> assignment.request().equals(request.caseNumber()))
                .findFirst()
                .orElseThrow(NotFound::new);
        gate.read(
                coach,
                new FileParties(request.caseNumber(), request.staffMember()),
                EnumSet.of(JOB_COACH),
                D9_MEASURE,
                why);
        return new CoachFile(request, own);
    }
}
