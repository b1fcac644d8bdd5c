package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.ORDERED_IN_THAT_YEAR;
import static org.maatwerk.budget.BudgetRefusal.YEAR_NOT_RESERVED;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PART_IS_ELSEWHERE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/**
 * The years of one request, and what may be ordered in each (besteljaren, T7): the first one, reserved with the answer, and
 * every later one that is reserved. What was asked once has one year.
 */
public final class OrderYears {

    /** Whichever is the first in which something may be ordered. */
    public static final int ANY = 0;

    private final TomRequest request;
    private final List<YearPart> parts;
    private final List<TomOrder> orders;

    /**
     * @param parts of later years, by year
     * @param orders all of the request
     */
    public OrderYears(TomRequest request, List<YearPart> parts, List<TomOrder> orders) {
        this.request = request;
        this.parts = List.copyOf(parts);
        this.orders = List.copyOf(orders);
    }

    /** Whether there is a later year, whatever became of it. */
    public boolean isRecurring() {
        return !parts.isEmpty();
    }

    public List<YearPart> parts() {
        return parts;
    }

    /** The year of the answer; zero before. */
    public int first() {
        return request.answer()
                .map(TomAnswer::answeredOn)
                .map(day -> day.getYear())
                .orElse(ANY);
    }

    /** Those that are reserved, the first one included; empty while nothing is granted. */
    public List<Integer> reserved() {
        return request.granted().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(first()),
                                parts.stream().filter(YearPart::isReserved).map(YearPart::year))
                        .toList();
    }

    /** Those of them in which something may still be ordered. */
    public List<Integer> open() {
        return reserved().stream()
                .filter(year -> !isDone(year) && room(year).left().isPositive())
                .toList();
    }

    public boolean isAnyOpen() {
        return !open().isEmpty();
    }

    /** In one year; nothing when it is not reserved. */
    public OrderRoom room(int year) {
        Money granted = Money.ZERO;
        Money released = Money.ZERO;
        if (isFirst(year)) {
            granted = request.granted().map(TomPrice::gross).orElse(Money.ZERO);
            released = request.released();
        } else if (part(year).filter(YearPart::isReserved).isPresent()) {
            granted = part(year).orElseThrow().price().gross();
            released = part(year).orElseThrow().released();
        }
        return new OrderRoom(granted, released, ordersOf(year));
    }

    private List<TomOrder> ordersOf(int year) {
        return orders.stream().filter(order -> order.line().year() == year).toList();
    }

    /** What may still be ordered, in all years together. */
    public Money left() {
        return sum(reserved().stream().map(year -> room(year).left()));
    }

    /** How much is reserved, in all years together. */
    public Money stillReserved() {
        return sum(reserved().stream().map(year -> room(year).reserved()));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    /**
     * The line that pays for what is ordered for this year.
     *
     * @param year one of them, or {@link #ANY}
     * @throws Refused when that year is not reserved
     */
    public BudgetLineKey line(int year) {
        int chosen = year == ANY ? open().stream().findFirst().orElse(first()) : year;
        Refused.unless(reserved().contains(chosen), YEAR_NOT_RESERVED, "year");
        return request.reservedOn().of(chosen);
    }

    /** Nothing more is ordered for this year. */
    public void finish(int year) {
        part(year).ifPresentOrElse(YearPart::finish, () -> request.term().finish());
    }

    /** An order of this year was cancelled. */
    public void reopen(int year) {
        part(year).ifPresentOrElse(YearPart::reopen, () -> request.term().reopen());
    }

    /** So much of what was reserved for this year is free again. */
    public void release(int year, Money amount) {
        part(year).ifPresentOrElse(part -> part.release(amount), () -> request.release(amount));
    }

    /** What the postings of this year are named after. */
    public String occasion(int year) {
        return part(year).map(YearPart::occasion).orElseGet(() -> request.caseNumber()
                .value());
    }

    private boolean isDone(int year) {
        return part(year).map(YearPart::isDone).orElseGet(() -> request.term().isFirstDone());
    }

    private boolean isFirst(int year) {
        return year == first();
    }

    private Optional<YearPart> part(int year) {
        return parts.stream().filter(part -> part.year() == year).findFirst();
    }

    /** From which years on the measure can end: nothing is ordered in them, nor later. */
    public List<Integer> endable() {
        int last = orders.stream()
                .filter(order -> !order.isCancelled())
                .mapToInt(order -> order.line().year())
                .max()
                .orElse(ANY);
        return parts.stream()
                .filter(part -> part.state() != YearPartState.ENDED && part.year() > last)
                .map(YearPart::year)
                .toList();
    }

    /**
     * Those that end when the measure ends from this year on.
     *
     * @throws Refused when something is ordered in one of them, or there is none
     */
    public List<YearPart> toEnd(int from) {
        List<YearPart> ending = parts.stream()
                .filter(part -> part.year() >= from && part.state() != YearPartState.ENDED)
                .toList();
        Refused.unless(!ending.isEmpty(), YEAR_PART_IS_ELSEWHERE, "from");
        Refused.unless(ending.stream().allMatch(part -> endable().contains(part.year())), ORDERED_IN_THAT_YEAR, "from");
        return ending;
    }
}
