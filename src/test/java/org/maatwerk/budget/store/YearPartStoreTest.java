package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** What was promised of later years, in a real database (T7). */
class YearPartStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId BART = new PersonId(91L);
    private static final CaseNumber FIRST = new CaseNumber("TOM-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("TOM-2026-00002");
    private static final TomPrice PRICE = new TomPrice(Money.of("1000"), Money.of("210"));

    @OnEachDatabase
    void keeps_each_year_until_the_file_of_the_request_goes_T7_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaYearParts parts = new JpaYearParts();
            parts.entities = entities.entityManager();
            entities.inTransaction(() -> List.of(part(FIRST, 2028), part(FIRST, 2027), part(OTHER, 2027))
                    .forEach(parts::add));
            entities.inTransaction(() -> {
                YearPart one = parts.find(FIRST, 2027).orElseThrow();
                one.reserve(BART, TODAY);
                one.release(Money.of("10"));
                parts.find(FIRST, 2028).orElseThrow().end(BART, TODAY);
            });

            assertThat(parts.ofRequest(FIRST)).extracting(YearPart::year).containsExactly(2027, 2028);
            assertThat(parts.of(2027)).extracting(YearPart::request).containsExactly(FIRST, OTHER);
            assertThat(parts.in(YearPartState.PLANNED))
                    .extracting(YearPart::request)
                    .containsExactly(OTHER);
            assertThat(parts.find(OTHER, 2028)).isEmpty();
            YearPart kept = parts.find(FIRST, 2027).orElseThrow();
            assertThat(kept.price().gross()).isEqualTo(Money.of("1210"));
            assertThat(kept.released()).isEqualTo(Money.of("10"));
            assertThat(kept.reservedBy()).isEqualTo(BART);
            assertThat(kept.reservedOn()).isEqualTo(TODAY);
            assertThat(kept.line()).isEqualTo(line(2027));
            assertThat(parts.find(FIRST, 2028).orElseThrow().endedOn()).isEqualTo(TODAY);

            TomTraces traces = new TomTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FIRST));

            assertThat(parts.ofRequest(FIRST)).isEmpty();
            assertThat(parts.ofRequest(OTHER)).hasSize(1);
        }
    }

    private static YearPart part(CaseNumber request, int year) {
        return new YearPart(request, line(year), PRICE);
    }

    private static BudgetLineKey line(int year) {
        return new BudgetLineKey(year, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    }
}
