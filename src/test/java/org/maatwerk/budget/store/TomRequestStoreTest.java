package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.EnterpriseNumber;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.OrderAccount;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Supplier;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Requests in a real database. */
class TomRequestStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId BART = new PersonId(1L);
    private static final TomPrice PRICE = new TomPrice(Money.of("10"), Money.of("2.10"));

    @OnEachDatabase
    void keeps_what_was_asked_and_why_what_was_bought_before_is_let_through_T9(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomRequests requests = requests(entities);
            CaseNumber bought = entities.inTransaction(requests::nextNumber);
            CaseNumber draft = entities.inTransaction(requests::nextNumber);
            entities.inTransaction(() -> {
                requests.add(request(draft));
                requests.add(submitted(bought));
            });
            entities.inTransaction(() -> {
                TomRequest asked = requests.toChange(bought);
                asked.early().except(words(3));
                asked.approve(BART, PRICE, null, null, TODAY);
            });

            assertThat(requests.of(draft).early().isBefore()).isFalse();
            TomRequest given = requests.of(bought);
            assertThat(given.state()).isEqualTo(TomState.APPROVED);
            assertThat(given.early().isBefore()).isTrue();
            assertThat(given.early().exception().cipher()).isEqualTo(words(3).cipher());
            assertThat(given.type()).isEqualTo("AID");
            assertThat(given.granted().orElseThrow().gross()).isEqualTo(Money.of("12.10"));
        }
    }

    /** F1. */
    @OnEachDatabase
    void tells_what_was_submitted_in_a_period(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomRequests requests = requests(entities);
            entities.inTransaction(() -> {
                requests.add(request(requests.nextNumber()));
                requests.add(submitted(requests.nextNumber()));
            });

            assertThat(requests.submitted(TODAY, TODAY))
                    .containsExactly(new TomRequests.Submission(
                            submitted(new CaseNumber("TOM-2026-00009")).category(), TODAY));
            assertThat(requests.submitted(TODAY.plusDays(1), TODAY.plusYears(1)))
                    .isEmpty();
            assertThat(requests.submitted(TODAY.minusYears(1), TODAY.minusDays(1)))
                    .isEmpty();
        }
    }

    /** Section 6 of the domain guide: how far its money is, and who answered it still finds it. */
    @OnEachDatabase
    void keeps_how_far_its_money_is(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomRequests requests = requests(entities);
            CaseNumber number = entities.inTransaction(requests::nextNumber);
            entities.inTransaction(() -> requests.add(submitted(number)));
            TomOrder order = order(number);
            entities.inTransaction(() -> {
                TomRequest granted = requests.toChange(number);
                granted.early().except(words(3));
                granted.approve(BART, PRICE, null, null, TODAY);
                granted.supplied(List.of(order), false);
                granted.billed(List.of(new OrderAccount(order, List.of(booked(order)))));
            });

            assertThat(requests.of(number).state()).isEqualTo(TomState.INVOICED);
            assertThat(requests.in(TomState.answered()))
                    .extracting(TomRequest::caseNumber)
                    .containsExactly(number);
            assertThat(requests.in(TomState.open())).isEmpty();
        }
    }

    private static TomOrder order(CaseNumber request) {
        BudgetLineKey line = new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.GENERIC);
        Supplier supplier = new Supplier("Zitwerk", new EnterpriseNumber("0123456749"), null);
        TomOrder order = new TomOrder(new OrderNumber("ORD-2026-00001"), request, line, supplier, words(4), PRICE)
                .place(PRICE.gross(), BART, TODAY);
        order.deliver(TODAY, true, TODAY);
        return order;
    }

    private static InvoicePart booked(TomOrder order) {
        InvoiceContent content = new InvoiceContent(
                InvoiceKind.INVOICE,
                new InvoiceSupplier("Zitwerk", "BE 0123.456.749", null, "supplier"),
                "F 1",
                TODAY,
                null,
                null,
                new InvoiceAmounts(PRICE.gross(), Money.ZERO, PRICE.gross(), "net"));
        Invoice invoice = new Invoice(new CaseNumber("INV-2026-00001"), content, InvoiceSource.UPLOAD);
        return InvoicePart.on(order.number(), invoice, 1, PRICE.gross()).booked(BART, NOW);
    }

    private static TomRequest submitted(CaseNumber number) {
        TomRequest request = request(number);
        request.describe("AID", true);
        request.submit(
                words(2), PRICE, BudgetNature.OPERATING, new TomRoute("one-holder", 1), TODAY, TODAY.plusDays(30));
        return request;
    }

    private static TomRequest request(CaseNumber number) {
        OrganisationKey entity = new OrganisationKey("OVO000001");
        return TomRequest.generic(number, entity, MeasureCategory.SEATING, words(1), BART, NOW);
    }

    private static Sealed words(int which) {
        return new Sealed(new byte[] {1, (byte) which});
    }

    private static JpaTomRequests requests(TestPersistence entities) {
        JpaTomRequests requests = new JpaTomRequests();
        requests.entities = entities.entityManager();
        requests.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return requests;
    }
}
