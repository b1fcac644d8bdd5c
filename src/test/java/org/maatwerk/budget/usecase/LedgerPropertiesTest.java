package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.ClosingOutcome;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerInMemory;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.budget.PostedEntry;
import org.maatwerk.budget.YearClosingsInMemory;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.Decisions;

/** T5, T6: whatever is tried in whatever order, what holds of the books holds after each act. */
class LedgerPropertiesTest {

    private static final PersonId BART = new PersonId(91);
    private static final int YEAR = 2025;
    private static final List<BudgetLineKey> LINES = Stream.of(YEAR, YEAR + 1)
            .map(year -> new BudgetLineKey(year, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL))
            .toList();

    /** What a closing does, and nobody posts. */
    private static final Set<LedgerAct> OF_A_CLOSING = EnumSet.of(
            LedgerAct.LAPSE, LedgerAct.CARRY_OVER_FREE, LedgerAct.CARRY_OVER_RESERVED, LedgerAct.CARRY_OVER_COMMITTED);

    /** Something somebody tries. */
    enum Kind {
        POST,
        RESERVE,
        OVERRUN,
        CLOSE
    }

    record Attempt(Kind kind, LedgerAct act, int line, int occasion, int cents) {

        Money amount() {
            return new Money(BigDecimal.valueOf(cents, 2));
        }
    }

    @Provide
    Arbitrary<Attempt> attempts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(12, Kind.POST),
                                net.jqwik.api.Tuple.of(4, Kind.RESERVE),
                                net.jqwik.api.Tuple.of(2, Kind.OVERRUN),
                                net.jqwik.api.Tuple.of(1, Kind.CLOSE)),
                        Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(OF_A_CLOSING))),
                        Arbitraries.integers().between(0, LINES.size() - 1),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-500, 2000))
                .as(Attempt::new);
    }

    @Property(tries = 400)
    void what_holds_of_the_books_holds_after_each_act_T5_T6(
            @ForAll @Size(min = 1, max = 60) List<@net.jqwik.api.From("attempts") Attempt> attempts,
            @ForAll ClosingOutcome free,
            @ForAll ClosingOutcome promised) {
        Room room = new Room(free == ClosingOutcome.STAY ? ClosingOutcome.LAPSE : free, promised);
        for (Attempt attempt : attempts) {
            Map<BudgetLineKey, List<Money>> before = room.all();
            boolean known = room.ledger.hasPosted(Room.occasion(attempt));

            boolean refused = room.isRefused(attempt);

            room.holds();
            if (refused || known && attempt.kind() == Kind.POST) {
                assertThat(room.all()).isEqualTo(before);
            }
        }
    }

    /** The books and what is done in them. */
    private static final class Room {

        private final LedgerInMemory ledger = new LedgerInMemory();
        private final YearClosingsInMemory closings = new YearClosingsInMemory();
        private final Books books;
        private final ClosingParts parts;
        private boolean decided;

        Room(ClosingOutcome free, ClosingOutcome promised) {
            Decisions table = (name, inputs) -> List.of(
                    Map.of("outcome", "FREE".equals(inputs.get("account")) ? free.name() : carryOrStay(promised)));
            Clock clock = Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
            Workbench bench = new Workbench(List.of(ledger, closings, table, clock));
            books = bench.get(Books.class);
            parts = bench.get(ClosingParts.class);
            LINES.forEach(ledger::toPost);
        }

        /** What was promised is never taken away from who it was promised to. */
        private static String carryOrStay(ClosingOutcome promised) {
            return promised == ClosingOutcome.STAY ? "STAY" : "CARRY";
        }

        static String occasion(Attempt attempt) {
            return attempt.kind() + "-" + attempt.occasion();
        }

        boolean isRefused(Attempt attempt) {
            try {
                attempt(attempt);
                return false;
            } catch (Refused refused) {
                return true;
            }
        }

        private void attempt(Attempt attempt) {
            BudgetLineKey key = LINES.get(attempt.line());
            switch (attempt.kind()) {
                case POST -> books.post(attempt.act(), key, attempt.amount(), occasion(attempt), BART);
                case RESERVE -> books.reserve(key, positive(attempt), occasion(attempt), BART, false);
                case OVERRUN -> books.reserve(key, positive(attempt), occasion(attempt), BART, true);
                case CLOSE -> close();
                default -> throw new IllegalStateException();
            }
        }

        private static Money positive(Attempt attempt) {
            return attempt.amount().isNegative() ? attempt.amount().negated() : attempt.amount();
        }

        private void close() {
            if (!decided) {
                parts.decide(YEAR);
                decided = true;
            }
            parts.close(ledger.toPost(LINES.get(0)).id(), BART);
        }

        Map<BudgetLineKey, List<Money>> all() {
            return LINES.stream().collect(Collectors.toMap(key -> key, this::accounts));
        }

        private List<Money> accounts(BudgetLineKey key) {
            Balance balance = ledger.balanceOf(ledger.toPost(key));
            return Arrays.stream(LedgerAccount.values()).map(balance::on).toList();
        }

        void holds() {
            Money carried = Money.ZERO;
            for (BudgetLineKey key : LINES) {
                Balance balance = ledger.balanceOf(ledger.toPost(key));
                assertThat(sum(accounts(key))).as("each line adds up to zero").isEqualTo(Money.ZERO);
                assertThat(EnumSet.complementOf(EnumSet.of(LedgerAccount.GRANTED, LedgerAccount.CARRIED)))
                        .as("nothing is spent that is not there")
                        .noneMatch(account -> balance.on(account).isNegative());
                carried = carried.plus(balance.on(LedgerAccount.CARRIED));
            }
            assertThat(carried).as("what left one line came on the other").isEqualTo(Money.ZERO);
            everyTransactionHolds();
        }

        private void everyTransactionHolds() {
            Map<Long, Money> sums = posted().collect(
                            Collectors.toMap(entry -> entry.transaction().id(), PostedEntry::amount, Money::plus));
            assertThat(sums.values()).as("each transaction adds up to zero").allMatch(Money::isZero);
            List<String> occasions = posted().map(PostedEntry::transaction)
                    .distinct()
                    .map(LedgerTransaction::occasion)
                    .toList();
            assertThat(occasions).as("nothing is posted twice").doesNotHaveDuplicates();
        }

        private Stream<PostedEntry> posted() {
            return LINES.stream().map(ledger::toPost).flatMap(this::entriesOf);
        }

        private Stream<PostedEntry> entriesOf(BudgetLine line) {
            return Arrays.stream(LedgerAccount.values()).flatMap(account -> ledger.entriesOf(line, account).stream());
        }

        private static Money sum(List<Money> amounts) {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }
    }
}
