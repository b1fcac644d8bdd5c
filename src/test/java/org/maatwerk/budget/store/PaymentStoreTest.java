package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.Payee;
import org.maatwerk.budget.Payer;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.PaymentLineState;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T8: payments in a real database. */
class PaymentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId BART = new PersonId(1L);
    private static final Iban IBAN = new Iban("BE68539007547034");
    private static final CaseNumber INVOICE = new CaseNumber("INV-2026-00001");
    private static final CaseNumber FIRST = new CaseNumber("PAY-2026-00001");

    @OnEachDatabase
    void keeps_a_payment_and_what_became_of_each_line(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaPayments payments = payments(entities);
            prepare(entities, payments);

            assertThat(payments.toDeliver()).containsExactly(FIRST);
            entities.inTransaction(() -> {
                Payment payment = payments.toChange(FIRST).orElseThrow();
                payment.failToDeliver(NOW);
                payment.deliver(null, NOW);
                List<PaymentLine> lines = payments.lines(FIRST);
                lines.get(0).pay(TODAY, BART);
                lines.get(1).fail(PaymentFailure.WRONG_ACCOUNT, null);
                payment.settle(lines, NOW);
            });

            Payment payment = payments.of(FIRST);
            assertThat(payment.state()).isEqualTo(PaymentState.CONFIRMED);
            assertThat(payment.payer().name()).isEqualTo("Dienst");
            assertThat(payment.payer().iban()).isEqualTo(IBAN);
            assertThat(payment.executeOn()).isEqualTo(TODAY.plusDays(1));
            assertThat(payment.preparedBy()).isEqualTo(BART);
            assertThat(payment.preparedAt()).isEqualTo(NOW);
            assertThat(payment.deliveredAt()).contains(NOW);
            assertThat(payment.deliveredBy()).isEmpty();
            assertThat(payment.failedAt()).isEmpty();
            assertThat(payment.confirmedAt()).contains(NOW);
            PaymentLine paid = payments.lines(FIRST).get(0);
            assertThat(paid.state()).isEqualTo(PaymentLineState.PAID);
            assertThat(paid.paidOn()).contains(TODAY);
            assertThat(paid.amount()).isEqualTo(Money.of("100.10"));
            assertThat(paid.payee().name()).isEqualTo("Zitwijzer");
            assertThat(paid.payee().reference()).isEqualTo("F 1");
            assertThat(paid.order()).isEqualTo(new OrderNumber("ORD-2026-00001"));
            assertThat(paid.partReference()).isEqualTo("INV-2026-00001-1");
            assertThat(payments.lines(FIRST).get(1).failure()).contains(PaymentFailure.WRONG_ACCOUNT);
            assertThat(payments.toDeliver()).isEmpty();
            assertThat(payments.all()).extracting(Payment::caseNumber).containsExactly(FIRST);
        }
    }

    @OnEachDatabase
    void what_is_asked_for_is_not_to_be_paid_and_comes_back_when_it_was_not(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            prepare(entities, payments(entities));
            JpaInvoices invoices = invoices(entities);

            assertThat(invoices.partsToPay()).isEmpty();
            entities.inTransaction(() -> invoices.parts(INVOICE).get(0).payAgain());
            assertThat(invoices.partsToPay()).extracting(InvoicePart::part).containsExactly(1);
            entities.inTransaction(() -> invoices.parts(INVOICE).get(1).pay());
            assertThat(invoices.parts(INVOICE).get(1).state()).isEqualTo(PartState.PAID);
        }
    }

    @OnEachDatabase
    void knows_no_other(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaPayments payments = payments(entities);

            assertThatThrownBy(() -> payments.of(FIRST)).isInstanceOf(NotFound.class);
            entities.inTransaction(() -> assertThat(payments.toChange(FIRST)).isEmpty());
        }
    }

    /** Two parts of one invoice in one payment. */
    private static void prepare(TestPersistence entities, JpaPayments payments) {
        JpaInvoices invoices = invoices(entities);
        entities.inTransaction(() -> {
            OrderNumber order = new OrderNumber("ORD-2026-00001");
            entities.entityManager().persist(OrderStoreTest.order(order));
            Invoice invoice = invoice(invoices.nextNumber());
            invoices.add(invoice);
            InvoicePart one =
                    InvoicePart.on(order, invoice, 1, Money.of("100.10")).booked(BART, NOW);
            InvoicePart two = InvoicePart.on(order, invoice, 2, Money.of("50")).booked(BART, NOW);
            invoices.add(one);
            invoices.add(two);
            one.ask();
            two.ask();
            CaseNumber number = payments.nextNumber();
            Payee payee = new Payee("Zitwijzer", IBAN, "F 1");
            payments.add(
                    new Payment(number, new Payer("Dienst", IBAN), TODAY.plusDays(1)).prepared(BART, NOW),
                    List.of(new PaymentLine(number, 1, one, payee), new PaymentLine(number, 2, two, payee)));
        });
    }

    private static JpaPayments payments(TestPersistence entities) {
        JpaPayments payments = new JpaPayments();
        payments.entities = entities.entityManager();
        payments.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return payments;
    }

    private static JpaInvoices invoices(TestPersistence entities) {
        JpaInvoices invoices = new JpaInvoices();
        invoices.entities = entities.entityManager();
        invoices.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return invoices;
    }

    private static Invoice invoice(CaseNumber caseNumber) {
        InvoiceContent content = new InvoiceContent(
                InvoiceKind.INVOICE,
                new InvoiceSupplier("Zitwijzer", "BE 0123.456.749", IBAN, "supplier"),
                "F 1",
                TODAY,
                null,
                null,
                new InvoiceAmounts(Money.of("150.10"), Money.ZERO, Money.of("150.10"), "net"));
        return new Invoice(caseNumber, content, InvoiceSource.UPLOAD).registered(BART, NOW);
    }
}
