package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NO_IBAN;
import static org.maatwerk.budget.BudgetRefusal.VAT_OUT_OF_RANGE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_DUE_TOO_EARLY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_KNOWN;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_TO_PAY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_UBL;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_NUMBER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_ORDER_NUMBER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_SUPPLIER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_TOO_MUCH;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePaper;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoicesInMemory;
import org.maatwerk.budget.TomOrdersInMemory;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.Ubl;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.FileKeysInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;

/** T8, D9, D10: invoices come in once, as a file or by hand. */
class RegisterInvoiceTest {

    private static final CaseNumber FIRST = new CaseNumber("INV-2026-00001");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId bart = people.add(1, "Bart", "Hermans", Role.BUDGET_HOLDER);
    private final PersonId an = people.add(3, "An", "Peeters", Role.STAFF_MEMBER);
    private final InvoicesInMemory invoices = new InvoicesInMemory();
    private final Vault vault = TestVaults.vault(new FileKeysInMemory());
    private final MovableClock clock = new MovableClock(NOW);
    private final Workbench bench = new Workbench(List.of(
            people,
            invoices,
            new TomOrdersInMemory(),
            new TomRequestsInMemory(),
            vault,
            clock,
            TestGates.gate(clock, new Facts<>())));
    private final RegisterInvoice register = bench.get(RegisterInvoice.class);
    private final ReadInvoices read = bench.get(ReadInvoices.class);

    @Test
    void a_file_is_read_and_kept_sealed_and_a_budget_holder_sees_what_was_read_of_it_D9() {
        CaseNumber number = register.upload(bart, Ubl.bytes(Ubl.invoice()));

        InvoiceView view = read.read(bart, number);
        assertThat(number).isEqualTo(FIRST);
        assertThat(view.source()).isEqualTo(InvoiceSource.UPLOAD);
        assertThat(view.number()).isEqualTo(Ubl.NUMBER);
        assertThat(view.supplier().name()).isEqualTo("Zitwijzer bv");
        assertThat(view.supplier().iban()).isEqualTo("BE68 5390 0754 7034");
        assertThat(view.order()).isEqualTo("ORD-2026-00012");
        assertThat(view.amounts().isLess()).isFalse();
        assertThat(view.registeredBy()).isEqualTo("Bart Hermans");
        assertThat(view.toString()).doesNotContain("Wannes", "rug");
        assertThat(vault.open(
                        number,
                        InvoicePaper.CONTENT,
                        invoices.paperOf(number).orElseThrow().content()))
                .isEqualTo(Base64.getEncoder().encodeToString(Ubl.bytes(Ubl.invoice())));
    }

    @Test
    void the_same_number_of_one_supplier_is_refused_twice_however_it_is_written_T8() {
        register.upload(bart, Ubl.bytes(Ubl.invoice()));

        assertRefused(INVOICE_KNOWN, "file", () -> register.upload(bart, Ubl.bytes(Ubl.invoice())));
        assertRefused(INVOICE_KNOWN, "file", () -> register.upload(bart, Ubl.invoice("f2026/08 15")));
        assertRefused(INVOICE_KNOWN, "number", () -> register.typeOver(bart, typed("0123.456.749", "F2026/0815")));
        assertRefused(INVOICE_KNOWN, "number", () -> register.typeOver(bart, typed("be 0123 456 749", "f 2026/0815")));
        assertThat(read.all(bart)).hasSize(1);
    }

    @Test
    void another_supplier_a_credit_note_and_another_number_are_something_else() {
        register.upload(bart, Ubl.bytes(Ubl.invoice()));

        register.typeOver(bart, typed("BE0403019261", Ubl.NUMBER));
        register.typeOver(bart, form(InvoiceKind.CREDIT_NOTE, "0123456749", Ubl.NUMBER, "", DAY, "", "1", "0"));
        register.upload(bart, Ubl.invoice("F 2026/0816"));

        assertThat(read.all(bart))
                .extracting(InvoiceLine::kind)
                .containsExactly(
                        InvoiceKind.INVOICE, InvoiceKind.CREDIT_NOTE, InvoiceKind.INVOICE, InvoiceKind.INVOICE);
    }

    @Test
    void what_is_typed_over_is_kept_without_a_file() {
        CaseNumber number = register.typeOver(
                bart,
                form(
                        InvoiceKind.INVOICE,
                        "0123.456.749",
                        "7",
                        "be68 5390 0754 7034",
                        DAY.plusDays(30),
                        "ORD-2026-00003",
                        "100",
                        "21"));

        InvoiceView view = read.read(bart, number);
        assertThat(view.source()).isEqualTo(InvoiceSource.BY_HAND);
        assertThat(view.amounts().payable()).isEqualTo(Money.of("121"));
        assertThat(view.amounts().net()).isEqualTo(Money.of("100"));
        assertThat(view.amounts().vat()).isEqualTo(Money.of("21"));
        assertThat(view.order()).isEqualTo("ORD-2026-00003");
        assertThat(invoices.paperOf(number)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        assertRefused(INVOICE_NOT_UBL, "file", () -> register.upload(bart, new byte[0]));
        refusedByHand(INVOICE_NO_SUPPLIER, "supplier-number", "-", "7", "", DAY, "", "1", "0");
        refusedByHand(INVOICE_NO_NUMBER, "number", "1", "x".repeat(51), "", DAY, "", "1", "0");
        refusedByHand(INVOICE_NO_NUMBER, "number", "1", " ", "", DAY, "", "1", "0");
        refusedByHand(NO_IBAN, "iban", "1", "7", "BE69 5390 0754 7034", DAY, "", "1", "0");
        refusedByHand(INVOICE_DUE_TOO_EARLY, "due-on", "1", "7", "", DAY.minusDays(1), "", "1", "0");
        refusedByHand(INVOICE_NO_ORDER_NUMBER, "order", "1", "7", "", DAY, "An Peeters", "1", "0");
        refusedByHand(INVOICE_NOTHING_TO_PAY, "net", "1", "7", "", DAY, "", "0", "0");
        refusedByHand(INVOICE_TOO_MUCH, "net", "1", "7", "", DAY, "", "100000000", "0");
        refusedByHand(VAT_OUT_OF_RANGE, "vat", "1", "7", "", DAY, "", "1", "-1");
        refusedByHand(VAT_OUT_OF_RANGE, "vat", "1", "7", "", DAY, "", "1", "1.01");

        assertThat(read.all(bart)).isEmpty();
    }

    @Test
    void what_a_job_coach_handed_in_is_seen_with_its_source_and_without_a_name_D9_A13() {
        InvoiceContent content = TypedInvoice.of(typed("0123456749", "C 1"));
        invoices.add(new Invoice(FIRST, content, InvoiceSource.COACH).registered(an, NOW));
        CaseNumber own = new CaseNumber("INV-2026-00002");
        invoices.add(new Invoice(own, content, InvoiceSource.COACH).registered(bart, NOW));

        InvoiceView view = read.read(bart, FIRST);
        assertThat(view.source()).isEqualTo(InvoiceSource.COACH);
        assertThat(view.registeredBy()).isNull();
        assertThat(view.open()).isTrue();
        assertThat(read.read(bart, own).open()).isFalse();
    }

    @Test
    void who_holds_no_budget_finds_nothing_D10() {
        CaseNumber number = register.upload(bart, Ubl.bytes(Ubl.invoice()));

        assertThatThrownBy(() -> register.upload(an, Ubl.invoice("2"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.typeOver(an, typed("1", "1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.all(an)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.read(an, number)).isInstanceOf(NotFound.class);
    }

    private void refusedByHand(
            Refusal why,
            String field,
            String supplier,
            String number,
            String iban,
            LocalDate dueOn,
            String order,
            String net,
            String vat) {
        InvoiceForm form = form(InvoiceKind.INVOICE, supplier, number, iban, dueOn, order, net, vat);
        assertRefused(why, field, () -> register.typeOver(bart, form));
    }

    private static InvoiceForm typed(String supplier, String number) {
        return form(InvoiceKind.INVOICE, supplier, number, "", null, "", "100", "21");
    }

    private static InvoiceForm form(
            InvoiceKind kind,
            String supplier,
            String number,
            String iban,
            LocalDate dueOn,
            String order,
            String net,
            String vat) {
        return new InvoiceForm(
                kind, "Zitwijzer", supplier, iban, number, DAY, dueOn, order, Money.of(net), Money.of(vat));
    }
}
