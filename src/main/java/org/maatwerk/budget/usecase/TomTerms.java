package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NO_SUCH_TYPE;
import static org.maatwerk.budget.BudgetRefusal.QUOTES_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomQuote;
import org.maatwerk.budget.TomQuotes;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.TomTerm;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.Decisions;

/** When an answer is due and who gives it, by the tables of the day on which it is asked (T2, T4, X4). */
@ApplicationScoped
class TomTerms {

    private static final String ANSWER = "tom-answer-term";
    private static final String RESERVATION = "tom-reservation-term";
    private static final String TYPES = "tom-measure-type";
    private static final String ROUTE = "tom-approval-level";
    private static final String YEARS = "tom-most-years";

    @Inject
    Decisions decisions;

    @Inject
    TomQuotes quotes;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Who has to approve what is submitted today: what comes back each year counts for all its years together (T4, T7).
     *
     * @throws Refused when the table asks for more quotes than budget holders can read
     */
    TomRoute route(TomRequest request, TomPrice price, BudgetNature nature) {
        Map<String, Object> rule = decisions
                .of(
                        ROUTE,
                        Map.of(
                                "on",
                                today(),
                                "net",
                                request.term().total(price).net().amount(),
                                "nature",
                                nature.name(),
                                "scope",
                                request.scope().name(),
                                "recurring",
                                request.term().isRecurring()))
                .get(0);
        refuseUnlessEnoughQuotes(request, Integer.parseInt(rule.get("quotes").toString()));
        return new TomRoute(
                rule.get("rule").toString(),
                Integer.parseInt(rule.get("holders").toString()));
    }

    private void refuseUnlessEnoughQuotes(TomRequest request, int needed) {
        int released = (int) quotes.of(request.caseNumber()).stream()
                .filter(TomQuote::isReleased)
                .count();
        if (released < needed) {
            throw new Refused(QUOTES_NEEDED, List.of("net"), List.of(needed, released));
        }
    }

    /** The types of measures that can be chosen today, as codes; for the wage of a job student there is another way (T12). */
    List<String> types() {
        return all().stream().filter(code -> !code.equals(StudentContract.WAGE)).toList();
    }

    private List<String> all() {
        return decisions.of(TYPES, "type", Map.of("on", today()));
    }

    /** @throws Refused when there is none today */
    String type(String code) {
        Refused.unless(types().contains(code), NO_SUCH_TYPE, "type");
        return code;
    }

    /** @throws Refused when the table has it no more */
    String ofWages() {
        Refused.unless(all().contains(StudentContract.WAGE), NO_SUCH_TYPE);
        return StudentContract.WAGE;
    }

    /** For how many years a measure can be asked today (T7). */
    int mostYears() {
        return Integer.parseInt(
                decisions.of(YEARS, "most", Map.of("on", today())).get(0));
    }

    /** @throws Refused when that is less than one, or more than the table says */
    TomTerm lasting(int years) {
        return new TomTerm(years, mostYears());
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
