package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.QUOTES_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.Decisions;

/** When an answer is due and who gives it, by the tables of the day on which it is asked (T2, T4, X4). */
@ApplicationScoped
class TomTerms {

    private static final String ANSWER = "tom-answer-term";
    private static final String RESERVATION = "tom-reservation-term";
    private static final String ROUTE = "tom-approval-level";

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Who has to approve what is submitted today (T4).
     *
     * @throws Refused when the table asks for quotes, which cannot be attached yet
     */
    TomRoute route(TomPrice price, BudgetNature nature, BudgetScope scope) {
        Map<String, Object> rule = decisions
                .of(
                        ROUTE,
                        Map.of(
                                "on",
                                today(),
                                "net",
                                price.net().amount(),
                                "nature",
                                nature.name(),
                                "scope",
                                scope.name()))
                .get(0);
        Refused.unless(Integer.parseInt(rule.get("quotes").toString()) == 0, QUOTES_NEEDED, "net");
        return new TomRoute(
                rule.get("rule").toString(),
                Integer.parseInt(rule.get("holders").toString()));
    }

    /** The last day of the answer to a request that is submitted today. */
    LocalDate answerBy() {
        String days = decisions.of(ANSWER, "days", Map.of("on", today())).get(0);
        return today().plusDays(Long.parseLong(days));
    }

    /** After so many calendar days without an order, a reservation is asked about. */
    int reservationDays() {
        return Integer.parseInt(
                decisions.of(RESERVATION, "days", Map.of("on", today())).get(0));
    }
}
