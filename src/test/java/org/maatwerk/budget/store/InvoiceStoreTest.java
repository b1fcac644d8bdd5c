package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePaper;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.InvoiceTolerance;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T8: invoices in a real database. */
class InvoiceStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId BART = new PersonId(1L);
    private static final Sealed BYTES = new Sealed(new byte[] {1, 2});
    private static final OrderNumber ORDER = new OrderNumber("ORD-2026-00001");
    private static final InvoiceSupplier SUPPLIER =
            new InvoiceSupplier("Zitwijzer", "BE 0123.456.749", new Iban("BE68539007547034"), "supplier");

    @OnEachDatabase
    void keeps_an_invoice_and_its_file_and_finds_it_however_the_number_is_written(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaInvoices invoices = invoices(entities);

            entities.inTransaction(() -> {
                CaseNumber number = invoices.nextNumber();
                invoices.add(invoice(number, "F 1/a"));
                invoices.add(new InvoicePaper(number, BYTES));
            });
            entities.inTransaction(() -> invoices.add(invoice(invoices.nextNumber(), "F 2")));

            CaseNumber first = new CaseNumber("INV-2026-00001");
            Invoice invoice = invoices.of(first);
            assertThat(invoice.supplier().number()).isEqualTo("0123456749");
            assertThat(invoice.supplier().iban()).contains(new Iban("BE68539007547034"));
            assertThat(invoice.order()).contains(new OrderNumber("ORD-2026-00001"));
            assertThat(invoice.amounts().gross()).isEqualTo(Money.of("1283.22"));
            assertThat(invoice.dueOn()).contains(TODAY.plusDays(30));
            assertThat(invoice.registeredAt()).isEqualTo(NOW);
            assertThat(invoices.paperOf(first).orElseThrow().content().cipher()).isEqualTo(BYTES.cipher());
            assertThat(invoices.find(InvoiceKind.INVOICE, SUPPLIER, "f1 / A")).isPresent();
            assertThat(invoices.find(InvoiceKind.CREDIT_NOTE, SUPPLIER, "F1/A")).isEmpty();
            assertThat(invoices.all())
                    .extracting(Invoice::caseNumber)
                    .containsExactly(new CaseNumber("INV-2026-00002"), first);
            assertThatThrownBy(() -> invoices.of(new CaseNumber("INV-2026-00003")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @OnEachDatabase
    void keeps_what_became_of_an_invoice_T8(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaInvoices invoices = invoices(entities);
            JpaTomOrders orders = new JpaTomOrders();
            orders.entities = entities.entityManager();
            CaseNumber number = new CaseNumber("INV-2026-00001");

            entities.inTransaction(() -> {
                orders.add(OrderStoreTest.order(ORDER));
                invoices.add(invoice(invoices.nextNumber(), "F 1"));
            });
            entities.inTransaction(() -> {
                orders.toChange(ORDER).releaseRest(Money.of("1.10"));
                Invoice invoice = invoices.toChange(number);
                invoices.add(InvoicePart.on(ORDER, invoice, 1, Money.of("1270"))
                        .booked(BART, NOW)
                        .weighed(new InvoiceTolerance(5, Money.of("50")), account(orders, invoices)));
                invoice.settle(invoices.parts(number));
            });
            entities.inTransaction(() -> {
                Invoice invoice = invoices.toChange(number);
                invoices.parts(number).get(0).approve(account(orders, invoices), new PersonId(2L), NOW);
                invoices.add(
                        InvoicePart.takenAway(number, invoice, 2, Money.of("3")).booked(BART, NOW));
                invoice.dispute(BYTES, BART, NOW, invoices.parts(number));
            });

            assertThat(invoices.of(number).state()).isEqualTo(InvoiceState.DISPUTED);
            assertThat(invoices.of(number).turn()).isEqualTo(2);
            assertThat(invoices.of(number).dispute().orElseThrow().cipher()).isEqualTo(BYTES.cipher());
            assertThat(invoices.of(number).disputedAt()).contains(NOW);
            assertThat(invoices.of(number).rest(invoices.parts(number))).isEqualTo(Money.of("10.22"));
            InvoicePart part = invoices.partsOf(ORDER).get(0);
            assertThat(part.state()).isEqualTo(PartState.BOOKED);
            assertThat(part.corrected()).isEqualTo(Money.of("1259"));
            assertThat(part.tolerance()).contains(new InvoiceTolerance(5, Money.of("50")));
            assertThat(part.approvedBy()).contains(new PersonId(2L));
            assertThat(part.bookedAt()).isEqualTo(NOW);
            assertThat(invoices.partsToPay()).extracting(InvoicePart::part).containsExactly(1);
            assertThat(invoices.parts(number).get(1).against()).contains(number);
            assertThat(orders.of(ORDER).restReleased()).isEqualTo(Money.of("1.10"));
        }
    }

    @OnEachDatabase
    void knows_what_a_coach_handed_in_D10(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaInvoices invoices = invoices(entities);
            entities.inTransaction(() -> {
                invoices.add(invoice(invoices.nextNumber(), "F 1"));
                invoices.add(handedIn(invoices.nextNumber(), "F 2"));
                invoices.add(handedIn(invoices.nextNumber(), "F 3"));
            });

            assertThat(invoices.handedInBy(BART)).extracting(Invoice::number).containsExactly("F 3", "F 2");
            assertThat(invoices.handedInBy(new PersonId(2L))).isEmpty();
        }
    }

    private static OrderAccount account(JpaTomOrders orders, JpaInvoices invoices) {
        return new OrderAccount(orders.of(ORDER), invoices.partsOf(ORDER));
    }

    private static JpaInvoices invoices(TestPersistence entities) {
        JpaInvoices invoices = new JpaInvoices();
        invoices.entities = entities.entityManager();
        invoices.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return invoices;
    }

    private static Invoice invoice(CaseNumber caseNumber, String number) {
        return invoice(caseNumber, number, InvoiceSource.UPLOAD);
    }

    private static Invoice handedIn(CaseNumber caseNumber, String number) {
        return invoice(caseNumber, number, InvoiceSource.COACH);
    }

    private static Invoice invoice(CaseNumber caseNumber, String number, InvoiceSource source) {
        InvoiceContent content = new InvoiceContent(
                InvoiceKind.INVOICE,
                SUPPLIER,
                number,
                TODAY,
                TODAY.plusDays(30),
                new OrderNumber("ORD-2026-00001"),
                new InvoiceAmounts(Money.of("1066.92"), Money.of("216.30"), Money.of("1283.22"), "net"));
        return new Invoice(caseNumber, content, source).registered(BART, NOW);
    }
}
