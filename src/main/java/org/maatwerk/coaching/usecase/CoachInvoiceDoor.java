package org.maatwerk.coaching.usecase;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;
import static org.maatwerk.confidentiality.Relation.JOB_COACH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * The way of a job coach to the own invoices, from the first day of the own assignment until some time after its last
 * (D10). Before, after, to everybody else and to whoever is related to the staff member by now there is nothing (A13).
 */
@ApplicationScoped
class CoachInvoiceDoor {

    @Inject
    CoachBilling billing;

    @Inject
    TomRequests requests;

    @Inject
    CoachOffice office;

    @Inject
    Gate gate;

    /** Those of today, newest first. */
    List<CoachFile> open(PersonId coach) {
        office.only(coach);
        return billing.open(coach).stream().flatMap(one -> file(coach, one)).toList();
    }

    CoachFile toRead(PersonId coach, CaseNumber request, String why) {
        CoachFile file = own(coach, request);
        gate.read(coach, parties(file), EnumSet.of(JOB_COACH), D10_MONEY, why);
        return file;
    }

    CoachFile toWrite(PersonId coach, CaseNumber request, String why) {
        CoachFile file = own(coach, request);
        gate.write(coach, parties(file), EnumSet.of(JOB_COACH), D10_MONEY, why);
        return file;
    }

    private CoachFile own(PersonId coach, CaseNumber request) {
        return open(coach).stream()
                .filter(file -> file.request().caseNumber().equals(request))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<CoachFile> file(PersonId coach, CoachAssignment own) {
        return requests.find(own.request()).stream()
                .filter(TomRequest::isForSomebody)
                .filter(request -> !office.isClose(coach, request.staffMember()))
                .map(request -> new CoachFile(request, own));
    }

    private static FileParties parties(CoachFile file) {
        return new FileParties(file.request().caseNumber(), file.request().staffMember());
    }
}
