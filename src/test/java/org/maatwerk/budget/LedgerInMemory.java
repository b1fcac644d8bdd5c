package org.maatwerk.budget;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** The books for tests of use cases. */
public final class LedgerInMemory implements Ledger {

    private final Map<BudgetLineKey, BudgetLine> lines = new HashMap<>();
    private final List<LedgerTransaction> transactions = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();

    @Override
    public BudgetLine toPost(BudgetLineKey key) {
        return lines.computeIfAbsent(key, unknown -> numbered(new BudgetLine(key), lines.size() + 1L));
    }

    @Override
    public BudgetLine line(long id) {
        return lines.values().stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<BudgetLine> linesOf(int year) {
        return lines.values().stream()
                .filter(line -> line.key().year() == year)
                .sorted(Comparator.comparing(BudgetLine::id))
                .toList();
    }

    @Override
    public List<Integer> years() {
        return lines.keySet().stream().map(BudgetLineKey::year).distinct().toList();
    }

    @Override
    public Balance balanceOf(BudgetLine line) {
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        entries.stream()
                .filter(entry -> entry.line() == line.id())
                .forEach(entry -> sums.merge(entry.account(), entry.amount(), Money::plus));
        return new Balance(sums);
    }

    @Override
    public boolean hasPosted(String occasion) {
        return transactions.stream().anyMatch(one -> one.occasion().equals(occasion));
    }

    @Override
    public void post(LedgerTransaction transaction, BudgetLine line, Money amount) {
        numbered(transaction, transactions.size() + 1L);
        transactions.add(transaction);
        move(transaction, line, amount);
    }

    @Override
    public void carry(LedgerTransaction transaction, BudgetLine from, BudgetLine to, Money amount) {
        post(transaction, from, amount);
        move(transaction, to, amount.negated());
    }

    private void move(LedgerTransaction transaction, BudgetLine line, Money amount) {
        entries.add(
                new LedgerEntry(transaction.id(), line.id(), transaction.act().from(), amount.negated()));
        entries.add(
                new LedgerEntry(transaction.id(), line.id(), transaction.act().to(), amount));
    }

    @Override
    public List<PostedEntry> entriesOf(BudgetLine line, LedgerAccount account) {
        List<PostedEntry> found = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.line() == line.id() && entry.account() == account)
                .forEach(entry ->
                        found.add(0, new PostedEntry(transactions.get((int) entry.transaction() - 1), entry.amount())));
        return found;
    }

    /** As the database does. */
    static <T> T numbered(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
