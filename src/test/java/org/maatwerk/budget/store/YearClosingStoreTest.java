package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.ClosingPart;
import org.maatwerk.budget.ClosingState;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.budget.YearClosing;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T6: the closing of a year, and what goes along, in a real database. */
class YearClosingStoreTest {

    private static final Instant NOW = Instant.parse("2027-01-05T10:00:00.123456Z");
    private static final PersonId BART = new PersonId(1L);
    private static final PersonId LEEN = new PersonId(2L);
    private static final BudgetLineKey LINE = new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    @OnEachDatabase
    void keeps_how_far_a_closing_is_and_what_became_of_each_account(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaYearClosings closings = closings(entities);
            entities.inTransaction(() -> {
                closings.add(new YearClosing(2026, BART, NOW));
                BudgetLine line = ledger(entities).toPost(LINE);
                closings.add(new ClosingPart(line, LedgerAccount.RESERVED, ClosingOutcome.CARRY));
                closings.toDecide(2026).approve(LEEN, NOW);
                closings.part(line, LedgerAccount.RESERVED).orElseThrow().done(Money.of("12.34"), NOW);
            });

            entities.forget();
            YearClosing found = closings.of(2026).orElseThrow();
            assertThat(found.state()).isEqualTo(ClosingState.UNDERWAY);
            assertThat(found.proposedBy()).isEqualTo(BART);
            assertThat(found.approvedBy()).contains(LEEN);
            assertThat(closings.partsOf(2026)).singleElement().satisfies(part -> {
                assertThat(part.outcome()).isEqualTo(ClosingOutcome.CARRY);
                assertThat(part.amount()).contains(Money.of("12.34"));
                assertThat(part.isDone()).isTrue();
            });
            assertThat(closings.of(2025)).isEmpty();

            entities.inTransaction(() -> closings.remove(closings.toDecide(2026)));
            assertThat(closings.of(2026)).isEmpty();
        }
    }

    @OnEachDatabase
    void what_goes_along_leaves_each_line_at_zero_in_one_transaction(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaLedger ledger = ledger(entities);
            BudgetLineKey next = LINE.of(2027);

            entities.inTransaction(() -> {
                ledger.post(act(LedgerAct.GRANT, "change-1"), ledger.toPost(LINE), Money.of("100"));
                ledger.post(act(LedgerAct.RESERVE, "request-1"), ledger.toPost(LINE), Money.of("30"));
                ledger.carry(
                        act(LedgerAct.CARRY_OVER_RESERVED, "year-end"),
                        ledger.toPost(LINE),
                        ledger.toPost(next),
                        Money.of("30"));
            });

            BudgetLine old = ledger.linesOf(2026).get(0);
            BudgetLine young = ledger.linesOf(2027).get(0);
            assertThat(ledger.balanceOf(old).on(LedgerAccount.RESERVED)).isEqualTo(Money.ZERO);
            assertThat(ledger.balanceOf(old).on(LedgerAccount.CARRIED)).isEqualTo(Money.of("30"));
            assertThat(ledger.balanceOf(young).on(LedgerAccount.RESERVED)).isEqualTo(Money.of("30"));
            assertThat(ledger.balanceOf(young).on(LedgerAccount.CARRIED)).isEqualTo(Money.of("-30"));
            assertThat(ledger.entriesOf(young, LedgerAccount.RESERVED))
                    .singleElement()
                    .satisfies(
                            entry -> assertThat(entry.transaction().occasion()).isEqualTo("year-end"));
        }
    }

    private static LedgerTransaction act(LedgerAct act, String occasion) {
        return new LedgerTransaction(act, occasion, BART, NOW);
    }

    private static JpaLedger ledger(TestPersistence entities) {
        JpaLedger ledger = new JpaLedger();
        ledger.entities = entities.entityManager();
        return ledger;
    }

    private static JpaYearClosings closings(TestPersistence entities) {
        JpaYearClosings closings = new JpaYearClosings();
        closings.entities = entities.entityManager();
        return closings;
    }
}
