package org.maatwerk.coaching.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NO_IBAN;
import static org.maatwerk.budget.BudgetRefusal.VAT_OUT_OF_RANGE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_HOSTILE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_KNOWN;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NAMES_SOMEBODY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_OF_ORDER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_OF_SUPPLIER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_UBL;
import static org.maatwerk.coaching.usecase.CoachingTable.KARIM;
import static org.maatwerk.coaching.usecase.CoachingTable.LAST;
import static org.maatwerk.coaching.usecase.CoachingTable.LOTTE;
import static org.maatwerk.coaching.usecase.CoachingTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoiceRefusal;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Ubl;
import org.maatwerk.coaching.CoachInvoice;
import org.maatwerk.coaching.CoachInvoiceState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** D10, T8: a job coach hands in invoices for the orders of the own assignment, and sees how far those are. */
class SubmitCoachInvoiceTest {

    private static final OrderNumber OTHER = new OrderNumber("ORD-2026-00002");

    private final CoachingTable table = new CoachingTable().coached();
    private final SubmitCoachInvoice submit = table.get(SubmitCoachInvoice.class);
    private final ReadCoachInvoices read = table.get(ReadCoachInvoices.class);
    private OrderNumber order;

    @BeforeEach
    void ordered() {
        order = table.order(REQUEST, "0123456749");
        table.order(CoachingTable.CHAIR, "0403019261");
    }

    @Test
    void a_file_is_taken_in_once_with_its_source_and_its_coach_D10_T8() {
        submit.upload(LOTTE, REQUEST, file("F 1"));

        assertThat(table.invoices.all()).singleElement().satisfies(invoice -> {
            assertThat(invoice.source()).isEqualTo(InvoiceSource.COACH);
            assertThat(invoice.registeredBy()).contains(LOTTE);
            assertThat(invoice.order()).contains(order);
            assertThat(table.invoices.paperOf(invoice.caseNumber())).isPresent();
        });
        assertRefused(INVOICE_KNOWN, "file", () -> submit.upload(LOTTE, REQUEST, file("f1")));
        assertRefused(INVOICE_KNOWN, "number", () -> submit.typeOver(LOTTE, REQUEST, typed("F 1")));
        assertThat(table.invoices.all()).hasSize(1);
    }

    @Test
    void what_is_typed_over_is_from_whom_the_order_was_placed_with_D10() {
        submit.typeOver(LOTTE, REQUEST, typed("2026-7"));

        assertThat(read.read(LOTTE, REQUEST).invoices())
                .containsExactly(new CoachInvoice(
                        InvoiceKind.INVOICE, "2026-7", TODAY, Money.of("121"), CoachInvoiceState.RECEIVED));
        assertThat(table.invoices.all().get(0).supplier().name()).isEqualTo("Kompas");
        assertThat(table.invoices.all().get(0).supplier().number()).isEqualTo("0123456749");
    }

    @Test
    void one_for_no_order_of_the_assignment_is_refused_at_the_field_and_nothing_changes_T8() {
        String ours = Ubl.invoice();
        refused(INVOICE_NOT_OF_ORDER, ours.replace("ORD-2026-00012", OTHER.value()));
        refused(INVOICE_NOT_OF_ORDER, ours.replace("ORD-2026-00012", "Bureau"));
        refused(INVOICE_NOT_OF_SUPPLIER, named(ours).replace("0123456749", "0403019261"));
        for (String number : List.of(OTHER.value(), "", "tekst")) {
            assertRefused(INVOICE_NOT_OF_ORDER, "order", () -> submit.typeOver(LOTTE, REQUEST, on(number, "7", "21")));
        }
        table.orders.of(order).cancel(new Sealed(new byte[] {1}), CoachingTable.BART, TODAY);
        refused(INVOICE_NOT_OF_ORDER, named(ours));

        assertThat(table.invoices.all()).isEmpty();
    }

    @Test
    void is_looked_at_as_that_of_a_budget_holder_T8() {
        refused(INVOICE_NOT_UBL, "<Invoice/>");
        refused(INVOICE_HOSTILE, named(Ubl.invoice()).replace("<Invoice ", "<!DOCTYPE Invoice []><Invoice "));
        assertRefused(VAT_OUT_OF_RANGE, "vat", () -> submit.typeOver(LOTTE, REQUEST, on(order.value(), "7", "100.01")));
        CoachInvoiceForm wrong = new CoachInvoiceForm(
                InvoiceKind.INVOICE, order.value(), "BE69 5390 0754 7034", "7", TODAY, null, Money.of("1"), Money.ZERO);
        assertRefused(NO_IBAN, "iban", () -> submit.typeOver(LOTTE, REQUEST, wrong));

        assertThat(table.invoices.all()).isEmpty();
    }

    /** Budget holders read the number of an invoice. */
    @Test
    void a_number_that_says_whom_the_coach_coaches_is_refused_D9() {
        assertRefused(INVOICE_NAMES_SOMEBODY, "file", () -> submit.upload(LOTTE, REQUEST, file("PEETERS An 1")));
        assertRefused(
                INVOICE_NAMES_SOMEBODY,
                "number",
                () -> submit.typeOver(LOTTE, REQUEST, on(order.value(), "an@example.org", "21")));

        submit.typeOver(LOTTE, REQUEST, typed("101"));
        assertThat(table.invoices.all()).hasSize(1);
    }

    @Test
    void a_coach_sees_the_own_invoices_of_this_assignment_and_no_others_D10() {
        table.get(AssignCoach.class).end(HR, REQUEST, 1);
        table.assign(KARIM, TODAY, LAST);
        submit.upload(LOTTE, REQUEST, file("F 1"));
        submit.upload(KARIM, REQUEST, file("F 2"));

        assertThat(read.read(LOTTE, REQUEST).invoices())
                .extracting(CoachInvoice::number)
                .containsExactly("F 1");
        assertThat(read.read(KARIM, REQUEST).invoices())
                .extracting(CoachInvoice::number)
                .containsExactly("F 2");
        assertThat(read.read(LOTTE, REQUEST).orders()).containsExactly(new CoachInvoicesView.Order(order, "Kompas"));
    }

    @Test
    void is_possible_until_ninety_days_after_the_work_and_not_before_it_D10() {
        assertThat(read.former(LOTTE)).isEmpty();
        table.later(31);
        assertThat(read.former(LOTTE))
                .containsExactly(new FormerAssignmentLine(REQUEST, TODAY, LAST, LAST.plusDays(90)));
        table.later(89);
        submit.upload(LOTTE, REQUEST, file("F 1"));
        assertThat(read.read(LOTTE, REQUEST).until()).isEqualTo(table.today());

        table.later(1);

        hidden(LOTTE);
        assertThat(read.former(LOTTE)).isEmpty();
        table.assign(KARIM, table.today().plusDays(1), table.today().plusDays(9));
        hidden(KARIM);
    }

    @Test
    void is_there_for_nobody_else_D10_A13() {
        for (PersonId other : List.of(KARIM, AN, MANAGER, HR, EXPERT, CoachingTable.BART)) {
            hidden(other);
        }
        hidden(LOTTE, CoachingTable.CHAIR);
        table.people.relate(LOTTE, AN);

        hidden(LOTTE);
    }

    private void hidden(PersonId person) {
        hidden(person, REQUEST);
    }

    private void hidden(PersonId person, CaseNumber request) {
        assertThatThrownBy(() -> read.read(person, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit.upload(person, request, file("F 9"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit.typeOver(person, request, typed("9"))).isInstanceOf(NotFound.class);
    }

    private void refused(InvoiceRefusal why, String file) {
        assertRefused(why, "file", () -> submit.upload(LOTTE, REQUEST, Ubl.bytes(file)));
    }

    private byte[] file(String number) {
        return Ubl.bytes(named(Ubl.invoice()).replace(Ubl.NUMBER, number));
    }

    private String named(String file) {
        return file.replace("ORD-2026-00012", order.value());
    }

    private CoachInvoiceForm typed(String number) {
        return on(order.value(), number, "21");
    }

    private static CoachInvoiceForm on(String order, String number, String vat) {
        return new CoachInvoiceForm(
                InvoiceKind.INVOICE, order, "", number, TODAY, null, Money.of("100"), Money.of(vat));
    }
}
