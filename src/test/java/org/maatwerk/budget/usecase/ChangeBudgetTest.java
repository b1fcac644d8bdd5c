package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetChangesInMemory;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetRefusal;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.ChangeState;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.LedgerInMemory;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.YearClosingsInMemory;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;

/** T5, T6: two persons change a budget, and every figure is there down to its entry. */
class ChangeBudgetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final BudgetLineKey LINE = new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    private final PeopleInMemory people = new PeopleInMemory();
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final PersonId bart = people.add(1, "Bart", "Hermans", Role.BUDGET_HOLDER);
    private final PersonId mia = people.add(2, "Mia", "Claes", Role.BUDGET_HOLDER);
    private final PersonId an = people.add(3, "An", "Peeters", Role.STAFF_MEMBER);
    private final ChangeBudget change = new ChangeBudget();
    private final ReadBudget read = new ReadBudget();

    @BeforeEach
    void open() {
        BudgetHolders holders = new BudgetHolders();
        holders.people = people;
        holders.clock = CLOCK;
        Books books = new Books();
        books.ledger = ledger;
        books.clock = CLOCK;
        books.lines = new OpenLines();
        books.lines.ledger = ledger;
        books.lines.closings = new YearClosingsInMemory();
        BudgetChangesInMemory changes = new BudgetChangesInMemory();
        change.holders = holders;
        change.changes = changes;
        change.books = books;
        change.clock = CLOCK;
        read.holders = holders;
        read.ledger = ledger;
        read.changes = changes;
        read.papers = papers(holders, changes);
    }

    @Test
    void what_one_proposes_another_approves_and_then_it_is_free() {
        change.propose(bart, LINE, Money.of("468187.20"), "Begroting 2026");
        assertThat(read.lines(mia, 2026)).isEmpty();

        change.approve(mia, 1);

        assertThat(read.lines(bart, 2026)).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(LINE);
            assertThat(line.granted()).isEqualTo(Money.of("468187.20"));
            assertThat(line.free()).isEqualTo(Money.of("468187.20"));
        });
        assertThat(read.changes(bart, 2026)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ChangeState.APPROVED);
            assertThat(one.proposedBy()).isEqualTo("Bart Hermans");
            assertThat(one.decidedBy()).isEqualTo("Mia Claes");
            assertThat(one.proposedAt()).isNotNull();
            assertThat(one.decidedAt()).isNotNull();
            assertThat(one.own()).isTrue();
        });
    }

    @Test
    void who_proposed_it_does_not_approve_it() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");

        assertRefused(BudgetRefusal.SAME_PERSON_TWICE, () -> change.approve(bart, 1));
        assertThat(read.lines(bart, 2026)).isEmpty();
    }

    @Test
    void who_proposed_it_can_take_it_back() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");

        change.decline(bart, 1);

        assertRefused(BudgetRefusal.CHANGE_IS_DECIDED, () -> change.approve(mia, 1));
        assertThat(read.changes(mia, 2026)).extracting(BudgetChangeView::waits).containsExactly(false);
    }

    @Test
    void a_second_approval_changes_nothing() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");
        change.approve(mia, 1);

        assertRefused(BudgetRefusal.CHANGE_IS_DECIDED, () -> change.approve(mia, 1));
        assertThat(read.lines(mia, 2026)).extracting(BudgetLineView::free).containsExactly(Money.of("100"));
    }

    @Test
    void nothing_is_no_change() {
        assertRefused(BudgetRefusal.NO_AMOUNT, () -> change.propose(bart, LINE, Money.ZERO, "Begroting"));
    }

    @Test
    void a_budget_can_be_lowered_as_far_as_it_is_free() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");
        change.approve(mia, 1);
        change.propose(mia, LINE, Money.of("-40"), "Besparing");
        change.approve(bart, 2);
        change.propose(mia, LINE, Money.of("-60.01"), "Te veel");

        assertRefused(BudgetRefusal.ABOVE_FREE, () -> change.approve(bart, 3));
        assertThat(read.lines(bart, 2026)).extracting(BudgetLineView::granted).containsExactly(Money.of("60"));
    }

    @Test
    void every_figure_is_the_sum_of_its_entries_newest_first() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");
        change.approve(mia, 1);
        change.propose(bart, LINE, Money.of("20"), "Meer");
        change.approve(mia, 2);

        BudgetLineView line = read.lines(bart, 2026).get(0);

        assertThat(read.entries(bart, line.id(), LedgerAccount.FREE))
                .extracting(LedgerEntryView::amount, LedgerEntryView::act, LedgerEntryView::by)
                .containsExactly(
                        tuple(Money.of("20"), LedgerAct.GRANT, "Mia Claes"),
                        tuple(Money.of("100"), LedgerAct.GRANT, "Mia Claes"));
        assertThat(read.line(bart, line.id()).free()).isEqualTo(Money.of("120"));
    }

    @Test
    void what_was_granted_is_read_without_the_minus_it_has_in_the_books() {
        change.propose(bart, LINE, Money.of("100"), "Begroting");
        change.approve(mia, 1);
        change.propose(bart, LINE, Money.of("-40"), "Besparing");
        change.approve(mia, 2);

        BudgetLineView line = read.lines(bart, 2026).get(0);

        assertThat(read.entries(bart, line.id(), LedgerAccount.GRANTED))
                .extracting(LedgerEntryView::amount)
                .containsExactly(Money.of("-40"), Money.of("100"));
        assertThat(line.balance().asRead(LedgerAccount.GRANTED)).isEqualTo(Money.of("60"));
        assertThat(line.balance().asRead(LedgerAccount.FREE)).isEqualTo(Money.of("60"));
    }

    @Test
    void this_year_and_the_next_can_be_set_up() {
        assertThat(read.years(bart)).containsExactly(2027, 2026);
    }

    @Test
    void who_holds_no_budget_finds_nothing() {
        assertThatThrownBy(() -> read.years(an)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.lines(an, 2026)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.line(an, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.entries(an, 1, LedgerAccount.FREE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.changes(an, 2026)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.propose(an, LINE, Money.of("1"), "x")).isInstanceOf(NotFound.class);
        change.propose(bart, LINE, Money.of("1"), "x");
        assertThatThrownBy(() -> change.approve(an, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.decline(an, 1)).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(BudgetRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }

    private static EntryPapers papers(BudgetHolders holders, BudgetChangesInMemory changes) {
        EntryPapers papers = new EntryPapers();
        papers.holders = holders;
        papers.changes = changes;
        papers.door = new TomAnswerDoor();
        papers.door.requests = new TomRequestsInMemory();
        return papers;
    }
}
