package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.Ledger;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerEntry;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.budget.PostedEntry;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;

/** The books in the database. */
@ApplicationScoped
public class JpaLedger implements Ledger {

    @PersistenceContext
    EntityManager entities;

    @Override
    public BudgetLine toPost(BudgetLineKey key) {
        return entities.createQuery(
                        "select l from BudgetLine l where l.year = :year and l.nature = :nature and l.scope = :scope",
                        BudgetLine.class)
                .setParameter("year", key.year())
                .setParameter("nature", key.nature())
                .setParameter("scope", key.scope())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new BudgetLine(key)));
    }

    /** Two that add the same one at once: the key is unique, and one is told to try again. */
    private BudgetLine added(BudgetLine line) {
        entities.persist(line);
        entities.flush();
        return line;
    }

    @Override
    public List<BudgetLine> linesOf(int year) {
        return entities.createQuery(
                        "select l from BudgetLine l where l.year = :year order by l.nature, l.scope", BudgetLine.class)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public BudgetLine line(long id) {
        BudgetLine line = entities.find(BudgetLine.class, id);
        if (line == null) {
            throw new NotFound();
        }
        return line;
    }

    @Override
    public List<Integer> years() {
        return entities.createQuery("select distinct l.year from BudgetLine l order by l.year desc", Integer.class)
                .getResultList();
    }

    @Override
    public Balance balanceOf(BudgetLine line) {
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        entities.createQuery(
                        "select e.account, sum(e.amount) from LedgerEntry e where e.line = :line group by e.account",
                        Object[].class)
                .setParameter("line", line.id())
                .getResultList()
                .forEach(row -> sums.put((LedgerAccount) row[0], money(row[1])));
        return new Balance(sums);
    }

    /** What a sum comes as differs from one database to the other. */
    private static Money money(Object sum) {
        return sum instanceof Money money ? money : new Money(new BigDecimal(sum.toString()));
    }

    @Override
    public boolean hasPosted(String occasion) {
        return entities.createQuery("select count(t) from LedgerTransaction t where t.occasion = :occasion", Long.class)
                        .setParameter("occasion", occasion)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void post(LedgerTransaction transaction, BudgetLine line, Money amount) {
        entities.persist(transaction);
        entities.flush();
        move(transaction, line, amount);
    }

    @Override
    public void carry(LedgerTransaction transaction, BudgetLine from, BudgetLine to, Money amount) {
        post(transaction, from, amount);
        move(transaction, to, amount.negated());
    }

    private void move(LedgerTransaction transaction, BudgetLine line, Money amount) {
        entities.persist(
                new LedgerEntry(transaction.id(), line.id(), transaction.act().from(), amount.negated()));
        entities.persist(
                new LedgerEntry(transaction.id(), line.id(), transaction.act().to(), amount));
    }

    @Override
    public List<PostedEntry> entriesOf(BudgetLine line, LedgerAccount account) {
        return entities
                .createQuery(
                        "select t, e.amount from LedgerEntry e join LedgerTransaction t on t.id = e.transaction"
                                + " where e.line = :line and e.account = :account order by e.id desc",
                        Object[].class)
                .setParameter("line", line.id())
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(row -> new PostedEntry((LedgerTransaction) row[0], (Money) row[1]))
                .toList();
    }
}
