package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.maatwerk.budget.BudgetChange;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.ChangeState;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T5, T6: the books in a real database. */
class LedgerStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final PersonId BART = new PersonId(1L);
    private static final BudgetLineKey LINE = new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    private static final int AT_ONCE = 8;
    private static final Money EACH = Money.of("30");

    @OnEachDatabase
    void what_stands_on_an_account_is_the_sum_of_its_entries_to_the_cent(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaLedger ledger = ledger(entities);

            entities.inTransaction(() -> {
                post(ledger, LedgerAct.GRANT, "change-1", "100.10");
                post(ledger, LedgerAct.RESERVE, "request-1", "0.20");
                post(ledger, LedgerAct.RESERVE, "request-2", "0.30");
            });

            BudgetLine line = ledger.linesOf(2026).get(0);
            assertThat(ledger.balanceOf(line).on(LedgerAccount.FREE)).isEqualTo(Money.of("99.60"));
            assertThat(ledger.balanceOf(line).on(LedgerAccount.RESERVED)).isEqualTo(Money.of("0.50"));
            assertThat(ledger.balanceOf(line).on(LedgerAccount.PAID)).isEqualTo(Money.ZERO);
            assertThat(ledger.entriesOf(line, LedgerAccount.RESERVED))
                    .extracting(entry -> entry.transaction().occasion())
                    .containsExactly("request-2", "request-1");
            assertThat(ledger.hasPosted("request-1")).isTrue();
            assertThat(ledger.hasPosted("request-3")).isFalse();
            assertThat(ledger.years()).containsExactly(2026);
            assertThat(ledger.line(line.id()).key()).isEqualTo(LINE);
        }
    }

    /** Two simultaneous approvals can never exceed the budget together. */
    @OnEachDatabase
    void together_they_never_promise_more_than_there_is_T5(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            entities.inTransaction(() -> post(ledger(entities), LedgerAct.GRANT, "change-1", "100"));

            List<CompletableFuture<Boolean>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> reserved(database, number)))
                    .toList();

            assertThat(all.stream().filter(CompletableFuture::join).count()).isEqualTo(3);
            entities.forget();
            BudgetLine line = ledger(entities).linesOf(2026).get(0);
            assertThat(ledger(entities).balanceOf(line).on(LedgerAccount.FREE)).isEqualTo(Money.of("10"));
        }
    }

    private static boolean reserved(TestDatabase database, int number) {
        try (TestPersistence own = new TestPersistence(database)) {
            JpaLedger ledger = ledger(own);
            return own.inTransaction(() -> {
                BudgetLine line = ledger.toPost(LINE);
                try {
                    ledger.balanceOf(line).after(LedgerAct.RESERVE, EACH);
                } catch (Refused aboveFree) {
                    return false;
                }
                ledger.post(new LedgerTransaction(LedgerAct.RESERVE, "request-" + number, BART, NOW), line, EACH);
                return true;
            });
        }
    }

    @OnEachDatabase
    void keeps_a_change_with_who_decided(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaBudgetChanges changes = new JpaBudgetChanges();
            changes.entities = entities.entityManager();
            entities.inTransaction(() -> changes.add(new BudgetChange(LINE, Money.of("-5.50"), "Minder", BART, NOW)));
            long id = changes.of(2026).get(0).id();

            entities.inTransaction(() -> changes.toDecide(id).approve(new PersonId(2L), NOW.plusSeconds(5)));

            entities.forget();
            BudgetChange found = changes.of(2026).get(0);
            assertThat(found.amount()).isEqualTo(Money.of("-5.50"));
            assertThat(found.state()).isEqualTo(ChangeState.APPROVED);
            assertThat(found.line()).isEqualTo(LINE);
            assertThat(found.proposedAt()).isEqualTo(NOW);
            assertThat(found.decidedBy()).contains(new PersonId(2L));
            assertThat(found.decidedAt()).contains(NOW.plusSeconds(5));
            assertThat(changes.of(2025)).isEmpty();
        }
    }

    private static void post(JpaLedger ledger, LedgerAct act, String occasion, String amount) {
        ledger.post(new LedgerTransaction(act, occasion, BART, NOW), ledger.toPost(LINE), Money.of(amount));
    }

    private static JpaLedger ledger(TestPersistence entities) {
        JpaLedger ledger = new JpaLedger();
        ledger.entities = entities.entityManager();
        return ledger;
    }
}
