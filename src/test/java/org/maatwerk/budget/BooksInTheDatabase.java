package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maatwerk.budget.Deeds.Kind;
import org.maatwerk.budget.Deeds.Outcome;
import org.maatwerk.kernel.Money;

/** What stands in the tables of the books, read beside the product, and what must hold of it (T5, T6, T8). */
final class BooksInTheDatabase {

    /** What there is never less of than nothing: each of these is somebody's promise. */
    private static final Set<LedgerAccount> NEVER_BELOW_ZERO =
            EnumSet.of(LedgerAccount.FREE, LedgerAccount.RESERVED, LedgerAccount.COMMITTED, LedgerAccount.PAID);

    private static final String ENTRIES = "select t.id, t.act, t.occasion, e.line_id, e.account, e.amount"
            + " from budget_entry e join budget_transaction t on t.id = e.transaction_id order by t.id, e.id";

    private final SharedDatabase database;
    private int looks;

    BooksInTheDatabase(SharedDatabase database) {
        this.database = database;
    }

    /** An entry as it stands there. */
    private record Entry(
            long transaction, LedgerAct act, String occasion, long line, LedgerAccount account, Money amount) {}

    /** One transaction. */
    private record Posting(LedgerAct act, Money amount) {}

    /** At this moment, for whoever reads all of it at once. */
    void holdNow() {
        everyCommitHolds();
        looks++;
    }

    /**
     * After each transaction there ever was. Whoever posts on a line has it to himself until he commits: on one line the
     * numbers of the transactions are in the order of the commits.
     */
    void everyCommitHolds() {
        Map<Long, EnumMap<LedgerAccount, Money>> lines = new HashMap<>();
        for (List<Entry> transaction : transactions()) {
            Money sum = Money.ZERO;
            for (Entry entry : transaction) {
                sum = sum.plus(entry.amount());
                lines.computeIfAbsent(entry.line(), any -> new EnumMap<>(LedgerAccount.class))
                        .merge(entry.account(), entry.amount(), Money::plus);
            }
            assertThat(transaction).as("two entries").hasSize(2);
            assertThat(sum).as("sum of " + transaction).isEqualTo(Money.ZERO);
            lines.values().forEach(line -> holds(line, transaction));
        }
    }

    private static void holds(Map<LedgerAccount, Money> line, List<Entry> after) {
        assertThat(line.values().stream().reduce(Money.ZERO, Money::plus))
                .as("line after " + after)
                .isEqualTo(Money.ZERO);
        NEVER_BELOW_ZERO.forEach(
                account -> assertThat(line.getOrDefault(account, Money.ZERO).isNegative())
                        .as(account + " after " + after)
                        .isFalse());
    }

    /** What the requests, orders and invoices say is in the books once, for that amount, and nothing else is. */
    void nothingIsLostOrDoubled() {
        Map<String, Posting> posted = new TreeMap<>();
        for (List<Entry> transaction : transactions()) {
            Entry came = transaction.stream()
                    .filter(entry -> entry.account() == entry.act().to())
                    .findFirst()
                    .orElseThrow();
            if (came.act() != LedgerAct.GRANT && came.act() != LedgerAct.OVERRUN) {
                assertThat(posted.put(came.occasion(), new Posting(came.act(), came.amount())))
                        .as(came.occasion())
                        .isNull();
            }
        }
        Map<String, Posting> expected = new TreeMap<>();
        requests(expected);
        orders(expected);
        invoices(expected);
        assertThat(posted).isEqualTo(expected).isNotEmpty();
        overrunsHaveAReason();
    }

    private void requests(Map<String, Posting> expected) {
        add(
                expected,
                LedgerAct.RESERVE,
                "select concat('reserve-', case_number), granted_net + granted_vat from budget_tom_request"
                        + " where granted_net is not null and state in"
                        + " ('APPROVED', 'PARTLY_APPROVED', 'COMMITTED', 'ORDERED', 'DELIVERED', 'INVOICED', 'PAID',"
                        + " 'CLOSED', 'CANCELLED')");
        add(
                expected,
                LedgerAct.RELEASE,
                "select concat(case_number, '-release'), released from budget_tom_request where released is not null");
        add(
                expected,
                LedgerAct.RESERVE,
                "select concat('reserve-', request, '-', budget_year), net + vat from budget_year_part"
                        + " where reserved_on is not null");
        add(
                expected,
                LedgerAct.RELEASE,
                "select concat(request, '-', budget_year, '-release'), released from budget_year_part"
                        + " where released is not null");
    }

    private void orders(Map<String, Posting> expected) {
        add(
                expected,
                LedgerAct.COMMIT,
                "select concat(number, '-commit'), from_reserved from budget_order where from_reserved > 0");
        add(
                expected,
                LedgerAct.CORRECT,
                "select concat(number, '-correct'), net + vat - from_reserved from budget_order"
                        + " where net + vat > from_reserved");
        add(
                expected,
                LedgerAct.RELEASE_COMMITMENT,
                "select concat(number, '-cancel'), net + vat from budget_order where state = 'CANCELLED'");
        add(
                expected,
                LedgerAct.RELEASE_COMMITMENT,
                "select concat(number, '-rest'), rest_released from budget_order where rest_released is not null");
    }

    private void invoices(Map<String, Posting> expected) {
        add(
                expected,
                LedgerAct.CORRECT,
                "select concat(case_number, '-', part, '-correct'), corrected from budget_invoice_part"
                        + " where corrected > 0");
        add(
                expected,
                LedgerAct.CREDIT,
                "select concat(case_number, '-', part, '-credit'), amount from budget_invoice_part"
                        + " where kind = 'CREDIT_NOTE' and order_number is not null");
        add(
                expected,
                LedgerAct.PAY,
                "select concat(case_number, '-', part, '-pay'), amount from budget_invoice_part"
                        + " where kind = 'INVOICE' and state = 'PAID'");
    }

    private void add(Map<String, Posting> expected, LedgerAct act, String query) {
        database.rows(query)
                .forEach(row -> expected.put(row.get(0), new Posting(act, new Money(new BigDecimal(row.get(1))))));
    }

    /** Free is never below zero without one (T5). */
    private void overrunsHaveAReason() {
        assertThat(database.texts("select occasion from budget_transaction where act = 'OVERRUN'"))
                .isSubsetOf(database.texts("select concat('reserve-', case_number, '-overrun') from budget_tom_request"
                        + " where overrun_reason is not null"));
    }

    /** What a page said is done is done; what nobody was told of happened at most as often as a node was killed over it. */
    void whatWasSaidIsThere(Deeds deeds) {
        between(deeds, Kind.ORDER, count("budget_order"));
        between(deeds, Kind.CANCEL, count("budget_order where state = 'CANCELLED'"));
        between(deeds, Kind.REGISTER, count("budget_invoice"));
        between(deeds, Kind.REFUSE, count("budget_tom_request where state = 'REFUSED'"));
        between(deeds, Kind.PUT, count("budget_invoice_part where kind = 'INVOICE' and against is null"));
        between(deeds, Kind.CREDIT, count("budget_invoice_part where kind = 'CREDIT_NOTE'"));
        assertThat(count("budget_invoice"))
                .as("one number of a supplier is one invoice")
                .isEqualTo(database.rows("select distinct supplier_number, kind, compared_number from budget_invoice")
                        .size());
    }

    private static void between(Deeds deeds, Kind kind, int there) {
        int said = deeds.count(kind, Outcome.SAID);
        assertThat(there).as(kind + " of " + deeds).isBetween(said, said + deeds.count(kind, Outcome.UNKNOWN));
    }

    private int count(String what) {
        return Integer.parseInt(database.text("select count(*) from " + what).orElseThrow());
    }

    private List<List<Entry>> transactions() {
        Map<Long, List<Entry>> transactions = new LinkedHashMap<>();
        for (List<String> row : database.rows(ENTRIES)) {
            Entry entry = new Entry(
                    Long.parseLong(row.get(0)),
                    LedgerAct.valueOf(row.get(1)),
                    row.get(2),
                    Long.parseLong(row.get(3)),
                    LedgerAccount.valueOf(row.get(4)),
                    new Money(new BigDecimal(row.get(5))));
            transactions
                    .computeIfAbsent(entry.transaction(), any -> new ArrayList<>())
                    .add(entry);
        }
        return List.copyOf(transactions.values());
    }

    @Override
    public String toString() {
        return looks + " looks while they went on; transactions "
                + database.rows("select act, count(*) from budget_transaction group by act order by act");
    }
}
