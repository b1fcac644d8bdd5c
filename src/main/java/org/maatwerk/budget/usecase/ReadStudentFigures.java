package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.SmallCount;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.StudentContracts;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/**
 * How many job students get a wage from this year's budget, each once however often they are hired (T12). They are in none
 * of the nine categories, and in the money.
 */
@ApplicationScoped
@Transactional
public class ReadStudentFigures {

    @Inject
    TomAnswerDoor door;

    @Inject
    StudentContracts contracts;

    @Inject
    TomTerms terms;

    @Inject
    SmallCount small;

    /**
     * Of this year.
     *
     * @throws NotFound when the actor holds no budget today
     */
    public StudentFigures of(PersonId actor) {
        return of(actor, terms.today().getYear());
    }

    /** As {@link #of(PersonId)}, of another year. */
    public StudentFigures of(PersonId actor, int year) {
        List<TomRequest> granted = door.all(TomState.answered(), actor).stream()
                .filter(request -> request.category() == null && isGranted(request, year))
                .toList();
        List<StudentContract> of = contracts.ofRequests(
                granted.stream().map(TomRequest::caseNumber).toList());
        int students =
                (int) of.stream().map(StudentContract::student).distinct().count();
        int entities =
                (int) of.stream().map(StudentContract::organisation).distinct().count();
        boolean told = small.tells(students);
        return new StudentFigures(
                year, told ? (Integer) students : null, told ? (Integer) entities : null, amount(granted));
    }

    private static boolean isGranted(TomRequest request, int year) {
        return request.granted().isPresent()
                && request.state() != TomState.CANCELLED
                && request.reservedOn().year() == year;
    }

    private static Money amount(List<TomRequest> granted) {
        return granted.stream()
                .map(request -> request.granted().orElseThrow().gross().minus(request.released()))
                .reduce(Money.ZERO, Money::plus);
    }
}
