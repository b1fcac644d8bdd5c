package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.confidentiality.Relation;

/** Puts together what somebody sees of coaching. Whoever comes here passed the gate. */
@ApplicationScoped
class CoachingPapers {

    @Inject
    CoachingBooks books;

    @Inject
    CoachOffice office;

    CoachingView view(TomRequest request, Relation relation) {
        List<CoachAssignment> assignments = books.assignmentsFor(request.caseNumber());
        return new CoachingView(
                request.caseNumber(),
                relation,
                office.nameOf(request.staffMember()),
                books.packageOf(request),
                assignments.stream().map(this::line).toList(),
                sessions(request, assignments),
                request.isGranted());
    }

    private AssignmentLine line(CoachAssignment one) {
        return new AssignmentLine(
                one.number(),
                office.nameOf(one.coach()),
                office.organisationOf(one.coach()),
                one.from(),
                one.until(),
                one.endedOn(),
                one.releasedOn(),
                one.isUnderwayOn(office.today()));
    }

    private List<SessionLine> sessions(TomRequest request, List<CoachAssignment> assignments) {
        Map<Integer, String> names = assignments.stream()
                .collect(Collectors.toMap(CoachAssignment::number, one -> office.nameOf(one.coach())));
        return books.sheetOf(request).standing().stream()
                .map(one -> new SessionLine(one.number(), one.on(), one.hours(), names.get(one.assignment())))
                .toList();
    }

    CoachLine line(TomRequest request, CoachAssignment own) {
        return new CoachLine(
                request.caseNumber(),
                office.nameOf(request.staffMember()),
                own.from(),
                own.until(),
                books.packageOf(request));
    }

    /** @param agreed null when the coach may not read it */
    CoachView view(CoachFile file, String agreed) {
        CoachAssignment own = file.assignment();
        return new CoachView(
                own.request(),
                office.nameOf(file.request().staffMember()),
                office.organisationOf(file.request().staffMember()),
                own.from(),
                own.until(),
                own.isReleased(),
                agreed,
                books.packageOf(file.request()),
                books.sheetOf(file.request()).standing().stream()
                        .filter(session -> session.assignment() == own.number())
                        .map(session -> new SessionLine(session.number(), session.on(), session.hours(), null))
                        .toList());
    }
}
