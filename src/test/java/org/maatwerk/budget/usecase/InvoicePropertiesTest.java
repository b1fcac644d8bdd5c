package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.OrderTable.LINE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** T8: whatever two budget holders try in whatever order, from however old a page, the books say what the orders say. */
class InvoicePropertiesTest {

    /** Something a budget holder tries. */
    enum Kind {
        PUT,
        PUT_THE_LAST,
        APPROVE,
        DECLINE,
        FINISH,
        DISPUTE,
        ACCEPT,
        SET_OFF,
        PAY,
        CANCEL
    }

    record Attempt(Kind kind, boolean first, int invoice, int order, int age, int euros) {}

    @Provide
    Arbitrary<Attempt> attempts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(10, Kind.PUT),
                                net.jqwik.api.Tuple.of(2, Kind.PUT_THE_LAST),
                                net.jqwik.api.Tuple.of(5, Kind.APPROVE),
                                net.jqwik.api.Tuple.of(2, Kind.DECLINE),
                                net.jqwik.api.Tuple.of(1, Kind.FINISH),
                                net.jqwik.api.Tuple.of(2, Kind.DISPUTE),
                                net.jqwik.api.Tuple.of(2, Kind.ACCEPT),
                                net.jqwik.api.Tuple.of(3, Kind.SET_OFF),
                                net.jqwik.api.Tuple.of(6, Kind.PAY),
                                net.jqwik.api.Tuple.of(1, Kind.CANCEL)),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(5, 0), net.jqwik.api.Tuple.of(1, 1)),
                        Arbitraries.integers().between(1, 700))
                .as(Attempt::new);
    }

    @Property(tries = 60)
    void what_is_committed_and_paid_is_what_the_orders_say_T8(
            @ForAll @Size(min = 1, max = 40) List<@From("attempts") Attempt> attempts) {
        Room room = new Room();
        for (Attempt attempt : attempts) {
            List<Object> before = room.all();

            boolean refused = room.isRefused(attempt);

            room.holds();
            if (refused) {
                assertThat(room.all()).isEqualTo(before);
            }
        }
    }

    /** Two orders of 605 euro; three invoices and two credit notes. */
    private static final class Room {

        private final InvoiceTable table = InvoiceTable.ordered("500", "105");
        private final List<CaseNumber> invoices = new ArrayList<>();

        Room() {
            table.orders.budget("100000");
            table.orders.order("500", "105");
            for (String amount : List.of("605", "640", "900")) {
                invoices.add(table.invoice(amount));
            }
            invoices.add(table.note("100"));
            invoices.add(table.note("300"));
        }

        boolean isRefused(Attempt attempt) {
            try {
                attempt(attempt);
                return false;
            } catch (Refused | NotFound refused) {
                return true;
            }
        }

        private void attempt(Attempt attempt) {
            PersonId holder = attempt.first() ? BART : LEEN;
            CaseNumber number = invoices.get(attempt.invoice());
            TomOrder order = orders().get(attempt.order());
            int seen = table.of(number).turn() - attempt.age();
            SettleInvoice settle = table.get(SettleInvoice.class);
            DisputeInvoice dispute = table.get(DisputeInvoice.class);
            switch (attempt.kind()) {
                case PUT, PUT_THE_LAST -> settle.put(
                        holder,
                        number,
                        new SettleForm(
                                seen,
                                order.number(),
                                Money.of(Integer.toString(attempt.euros())),
                                false,
                                attempt.kind() == Kind.PUT_THE_LAST));
                case APPROVE -> settle.approve(holder, number, last(number));
                case DECLINE -> settle.takeOff(holder, number, last(number));
                case FINISH -> settle.finish(holder, number, order.number());
                case DISPUTE -> dispute.dispute(holder, number, seen, "reden");
                case ACCEPT -> dispute.accept(holder, number, seen);
                case SET_OFF -> dispute.setOff(holder, number, seen, invoices.get(attempt.order()));
                case PAY -> pay(number);
                case CANCEL -> table.cancel(holder, order.number());
                default -> throw new IllegalStateException();
            }
        }

        private List<TomOrder> orders() {
            return table.orders.table.orders.all();
        }

        private int last(CaseNumber number) {
            return table.parts(number).size();
        }

        private void pay(CaseNumber number) {
            table.parts(number).stream()
                    .filter(part -> part.state() == PartState.BOOKED)
                    .findFirst()
                    .ifPresent(table::pay);
        }

        List<Object> all() {
            List<Object> all = new ArrayList<>(balances());
            for (CaseNumber number : invoices) {
                all.add(table.of(number).turn());
                all.add(table.of(number).state());
                table.parts(number).forEach(part -> all.add(part.state()));
            }
            return all;
        }

        private List<Money> balances() {
            return Arrays.stream(LedgerAccount.values()).map(table::on).toList();
        }

        void holds() {
            Money committed = Money.ZERO;
            Money paid = Money.ZERO;
            for (TomOrder order : orders()) {
                List<InvoicePart> parts = table.orders.table.invoices.partsOf(order.number());
                OrderAccount account = new OrderAccount(order, parts);
                assertThat(account.left().isNegative())
                        .as("left of " + order.number())
                        .isFalse();
                assertThat(account.paid().isNegative())
                        .as("paid for " + order.number())
                        .isFalse();
                committed = committed
                        .plus(order.isCancelled() ? Money.ZERO : account.left())
                        .plus(toPay(parts));
                paid = paid.plus(account.paid());
            }
            assertThat(table.on(LedgerAccount.COMMITTED)).as("committed").isEqualTo(committed);
            assertThat(table.on(LedgerAccount.PAID)).as("paid").isEqualTo(paid);
            assertThat(balances().stream().reduce(Money.ZERO, Money::plus))
                    .as(LINE.toString())
                    .isEqualTo(Money.ZERO);
            invoices.forEach(this::holds);
        }

        private static Money toPay(List<InvoicePart> parts) {
            return parts.stream()
                    .filter(part -> part.state() == PartState.BOOKED)
                    .map(InvoicePart::amount)
                    .reduce(Money.ZERO, Money::plus);
        }

        private void holds(CaseNumber number) {
            Invoice invoice = table.of(number);
            assertThat(table.rest(number).isNegative()).as("rest of " + number).isFalse();
            assertThat(invoice.state().waits()
                            || invoice.isDisputed()
                            || table.rest(number).isZero())
                    .as("nothing of " + number + " is forgotten")
                    .isTrue();
        }
    }
}
