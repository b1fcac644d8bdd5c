package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.TomState.APPROVED;
import static org.maatwerk.budget.TomState.PARTLY_APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.usecase.BudgetOverviewView.Line;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A budget holder sees in one page how the money of this year stands, what waits, and how the year may end (T5). */
@ApplicationScoped
@Transactional
public class ReadBudgetOverview {

    @Inject
    ReadBudget budget;

    @Inject
    TomAnswerDoor door;

    @Inject
    TomAnswerPapers papers;

    @Inject
    TomTerms terms;

    /** @throws NotFound when the actor holds no budget today */
    public BudgetOverviewView of(PersonId actor) {
        int year = budget.thisYear(actor);
        List<TomRequest> unanswered = door.in(TomState.unanswered(), actor);
        return new BudgetOverviewView(
                year,
                budget.lines(actor, year).stream()
                        .map(line -> new Line(line, asked(line, unanswered)))
                        .toList(),
                unanswered.stream()
                        .filter(request -> !hasAgreed(actor, request))
                        .map(papers::line)
                        .toList(),
                changes(actor),
                stale(actor),
                terms.reservationDays());
    }

    private Money asked(BudgetLineView line, List<TomRequest> unanswered) {
        return unanswered.stream()
                .filter(request -> TomRoom.lineFor(request, terms.today()).equals(line.key()))
                .map(request -> request.granted().orElse(request.price()).gross())
                .reduce(Money.ZERO, Money::plus);
    }

    private static boolean hasAgreed(PersonId actor, TomRequest request) {
        return request.state() == TomState.AGREED_ONCE
                && request.answer()
                        .filter(answer -> actor.equals(answer.agreedBy()))
                        .isPresent();
    }

    private List<BudgetChangeView> changes(PersonId actor) {
        return budget.years(actor).stream()
                .flatMap(year -> budget.changes(actor, year).stream())
                .filter(change -> change.waits() && !change.own())
                .toList();
    }

    private List<StaleReservation> stale(PersonId actor) {
        LocalDate before = terms.today().minusDays(terms.reservationDays());
        return door.in(EnumSet.of(APPROVED, PARTLY_APPROVED), actor).stream()
                .map(request -> new StaleReservation(
                        request.caseNumber(),
                        request.granted().orElseThrow().gross(),
                        request.answer().orElseThrow().answeredOn()))
                .filter(one -> one.since().isBefore(before))
                .sorted(Comparator.comparing(StaleReservation::since))
                .toList();
    }
}
