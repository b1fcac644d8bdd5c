package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.BudgetRefusal.NO_PRICE;
import static org.maatwerk.budget.BudgetRefusal.QUESTION_IS_OPEN;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.VAT_OUT_OF_RANGE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** What may be done with a request, and when (P8, T2, T3). */
class TomRequestTest {

    private static final CaseNumber PROTOCOL = new CaseNumber("IP-2026-00001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final TomPrice PRICE = new TomPrice(Money.of("1000"), Money.of("210"));

    @Test
    void is_used_on_gross_T3() {
        assertThat(PRICE.gross()).isEqualTo(Money.of("1210.00"));
        assertThat(new TomPrice(Money.of("0.01"), Money.ZERO).gross()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void a_price_is_more_than_nothing_and_its_vat_no_more_than_itself_T3() {
        assertRefused(NO_PRICE, () -> new TomPrice(Money.ZERO, Money.ZERO));
        assertRefused(NO_PRICE, () -> new TomPrice(Money.of("-1"), Money.ZERO));
        assertRefused(VAT_OUT_OF_RANGE, () -> new TomPrice(Money.of("1"), Money.of("-0.01")));
        assertRefused(VAT_OUT_OF_RANGE, () -> new TomPrice(Money.of("1"), Money.of("1.01")));
        assertThat(new TomPrice(Money.of("1"), Money.of("1")).gross()).isEqualTo(Money.of("2"));
    }

    @Test
    void the_clock_counts_calendar_days_from_its_submission_T2() {
        TomRequest request = request(MeasureCategory.SEATING);
        assertThat(request.clock().grossOn(MONDAY)).isZero();

        submit(request);

        assertThat(request.clock().grossOn(MONDAY)).isZero();
        assertThat(request.clock().grossOn(MONDAY.plusDays(30))).isEqualTo(30);
        assertThat(request.answerBy()).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    void stands_still_while_a_question_is_open_and_gross_and_net_part_T2_X2() {
        TomRequest request = request(MeasureCategory.SEATING);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> request.pause(MONDAY));
        submit(request);

        request.pause(MONDAY.plusDays(3));
        assertRefused(QUESTION_IS_OPEN, () -> request.pause(MONDAY.plusDays(4)));
        assertThat(request.clock().isPaused()).isTrue();
        assertThat(request.clock().grossOn(MONDAY.plusDays(8))).isEqualTo(8);
        assertThat(request.clock().netOn(MONDAY.plusDays(8))).isEqualTo(3);

        assertThat(request.goOn(MONDAY.plusDays(13))).isEqualTo(10);
        request.pause(MONDAY.plusDays(20));
        assertThat(request.goOn(MONDAY.plusDays(20))).isZero();

        assertThat(request.clock().isPaused()).isFalse();
        assertThat(request.answerBy()).isEqualTo(MONDAY.plusDays(40));
        assertThat(request.clock().grossOn(MONDAY.plusDays(40))).isEqualTo(40);
        assertThat(request.clock().netOn(MONDAY.plusDays(40))).isEqualTo(30);
    }

    @Test
    void is_submitted_once_and_not_dropped_after() {
        TomRequest request = request(MeasureCategory.SEATING);
        submit(request);

        assertRefused(REQUEST_IS_ELSEWHERE, () -> submit(request));
        assertRefused(REQUEST_IS_ELSEWHERE, request::drop);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> request.agreedAgain(agreed(MeasureCategory.SOFTWARE)));
        assertThat(request.state()).isEqualTo(TomState.SUBMITTED);
    }

    @Test
    void agreed_in_other_words_it_goes_on_with_those() {
        TomRequest request = request(MeasureCategory.SEATING);

        request.agreedAgain(new AgreedMeasure(PROTOCOL, 2, 5, MeasureCategory.SOFTWARE));

        assertThat(request.since()).isEqualTo(5);
        assertThat(request.category()).isEqualTo(MeasureCategory.SOFTWARE);
    }

    /** The nine categories are those by which is reported (domain guide, section 2). */
    @Test
    void a_work_agreement_that_costs_money_is_reported_as_an_other() {
        assertThat(request(MeasureCategory.TRAVEL).category()).isEqualTo(MeasureCategory.OTHER);
        assertThat(request(MeasureCategory.INTERPRETER).category()).isEqualTo(MeasureCategory.INTERPRETER);
    }

    private static void submit(TomRequest request) {
        request.submit(null, PRICE, BudgetNature.OPERATING, new TomRoute("one-holder", 1), MONDAY, MONDAY.plusDays(30));
    }

    private static TomRequest request(MeasureCategory category) {
        return new TomRequest(
                new CaseNumber("TOM-2026-00001"),
                agreed(category),
                new PersonId(1),
                new OrganisationKey("OVO000101"),
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static AgreedMeasure agreed(MeasureCategory category) {
        return new AgreedMeasure(PROTOCOL, 2, 1, category);
    }
}
