package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_DOES_NOT_ADD_UP;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_DUE_TOO_EARLY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_TO_PAY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_IN_EURO;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_PEPPOL;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_SUPPLIER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoiceRefusal;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Ubl;
import org.maatwerk.kernel.Money;

/** T8: invoices in UBL 2.1 are read and added up to the cent, ours and the official ones. */
class UblReaderTest {

    private static final Path OFFICIAL = Path.of("..", "shared", "data", "peppol");
    private static final OrderNumber ORDER = new OrderNumber("ORD-2026-00012");

    private final UblReader reader = new UblReader();

    @Test
    void an_invoice_with_two_rates_of_vat_a_charge_and_an_allowance_is_read_T8() {
        InvoiceContent invoice = read(Ubl.invoice());

        assertThat(invoice.kind()).isEqualTo(InvoiceKind.INVOICE);
        assertThat(invoice.number()).isEqualTo("F 2026/0815");
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(invoice.order()).isEqualTo(ORDER);
        assertThat(invoice.supplier().name()).isEqualTo("Zitwijzer bv");
        assertThat(invoice.supplier().number()).isEqualTo("0123456749");
        assertThat(invoice.supplier().iban()).contains(new Iban("BE68539007547034"));
        assertThat(invoice.amounts().net()).isEqualTo(Money.of("1066.92"));
        assertThat(invoice.amounts().vat()).isEqualTo(Money.of("216.30"));
        assertThat(invoice.amounts().gross()).isEqualTo(Money.of("1283.22"));
        assertThat(invoice.amounts().payable()).isEqualTo(Money.of("1283.22"));
    }

    @Test
    void a_credit_note_from_abroad_without_vat_is_read_and_its_wrong_account_is_left_out_T8() {
        InvoiceContent note = read(Ubl.creditNote());

        assertThat(note.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(note.dueOn()).isEqualTo(LocalDate.of(2026, 4, 19));
        assertThat(note.order()).isEqualTo(ORDER);
        assertThat(note.supplier().number()).isEqualTo("12345678");
        assertThat(note.supplier().iban()).isEqualTo(Optional.empty());
        assertThat(note.amounts().gross()).isEqualTo(Money.of("99"));
    }

    @Test
    void what_was_paid_before_and_what_is_rounded_is_not_to_be_paid_again() {
        InvoiceContent invoice = read(Ubl.invoice()
                .replace(
                        ">0.00</cbc:PrepaidAmount>",
                        ">1000</cbc:PrepaidAmount>"
                                + "<cbc:PayableRoundingAmount currencyID=\"EUR\">0.03</cbc:PayableRoundingAmount>")
                .replace(">1283.22</cbc:PayableAmount>", ">283.25</cbc:PayableAmount>"));

        assertThat(invoice.amounts().payable()).isEqualTo(Money.of("283.25"));
        assertThat(invoice.amounts().gross()).isEqualTo(Money.of("1283.22"));
    }

    @Test
    void an_invoice_for_less_than_nothing_gives_money_back() {
        InvoiceContent invoice = read(
                Ubl.invoice().replaceAll("(currencyID=\"EUR\">)(\\d)", "$1-$2").replace("-0.00", "0.00"));

        assertThat(invoice.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(invoice.amounts().net()).isEqualTo(Money.of("1066.92"));
        assertThat(invoice.amounts().payable()).isEqualTo(Money.of("1283.22"));
    }

    /** Each amount that something follows from, a cent off, a tenth of a cent off, and in another currency. */
    @ParameterizedTest
    @CsvSource({
        ">1000.00</cbc:Line, >1000.01</cbc:Line",
        ">1051.67</cbc:Line, >1051.66</cbc:Line",
        ">1066.92<, >1066.93<",
        ">25.50</cbc:Amount, >25.51</cbc:Amount",
        ">25.50</cbc:Charge, >25.49</cbc:Charge",
        ">10.25</cbc:Amount, >10.24</cbc:Amount",
        ">10.25</cbc:Allow, >10.26</cbc:Allow",
        ">216.30<, >216.31<",
        ">213.20<, >213.23<",
        ">1015.25<, >1015.26<",
        ">3.10<, >3.09<",
        ">1283.22</cbc:TaxI, >1283.23</cbc:TaxI",
        ">1283.22</cbc:Pay, >1283.21</cbc:Pay",
        ">0.00</cbc:Pre, >0.01</cbc:Pre",
        ">51.67</cbc:Line, >51.671</cbc:Line",
        "\">3.10</cbc:TaxAmount>, \">3.12</cbc:TaxAmount>",
    })
    void what_does_not_add_up_to_the_cent_is_refused_T8(String right, String wrong) {
        assertThat(Ubl.invoice()).contains(right);

        int last = Ubl.invoice().lastIndexOf(right);
        String other = Ubl.invoice().substring(0, last) + wrong + Ubl.invoice().substring(last + right.length());
        assertRefused(INVOICE_DOES_NOT_ADD_UP, "file", () -> read(other));
    }

    @Test
    void only_euro_is_paid() {
        assertRefused(INVOICE_NOT_IN_EURO, "file", () -> read(Ubl.invoice().replace("EUR", "SEK")));
        assertRefused(
                INVOICE_NOT_IN_EURO,
                "file",
                () -> read(Ubl.invoice()
                        .replace("currencyID=\"EUR\">1283.22</cbc:Pay", "currencyID=\"GBP\">1283.22</cbc:Pay")));
    }

    @Test
    void an_invoice_of_another_family_is_refused() {
        assertRefused(
                INVOICE_NOT_PEPPOL, "file", () -> read(Ubl.invoice().replace("urn:cen.eu:en16931:2017", "urn:other")));
    }

    @Test
    void who_has_no_number_is_nobody_we_know() {
        assertRefused(
                INVOICE_NO_SUPPLIER,
                "file",
                () -> read(Ubl.creditNote().replaceAll("<b:CompanyID[^/]*/b:CompanyID>", "")));
    }

    @Test
    void nothing_to_pay_is_no_invoice() {
        String nothing = Ubl.creditNote().replace("99.00", "0.00");

        assertRefused(INVOICE_NOTHING_TO_PAY, "file", () -> read(nothing));
    }

    @Test
    void nothing_is_due_before_it_was_made() {
        assertRefused(INVOICE_DUE_TOO_EARLY, "file", () -> read(Ubl.invoice().replace("2026-04-01", "2026-03-01")));
    }

    @Test
    void an_order_reference_that_is_none_of_ours_is_not_kept_for_it_may_be_a_name_D9() {
        assertThat(read(Ubl.invoice().replace("ORD-2026-00012", "Wannes Verstraete"))
                        .order())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "base-example.xml, INVOICE, 1656.25, 1656.25",
        "base-creditnote-correction.xml, CREDIT_NOTE, 1656.25, 1656.25",
        "Allowance-example.xml, INVOICE, 7125, 6125",
        "Vat-category-S.xml, INVOICE, 8550, 8550",
    })
    void the_official_examples_are_read_T8(String name, InvoiceKind kind, String gross, String payable) {
        InvoiceContent invoice = reader.read(official(name), "file");

        assertThat(invoice.kind()).isEqualTo(kind);
        assertThat(invoice.number()).isEqualTo("Snippet1");
        assertThat(invoice.supplier().number()).isEqualTo("GB1232434");
        assertThat(invoice.amounts().gross()).isEqualTo(Money.of(gross));
        assertThat(invoice.amounts().payable()).isEqualTo(Money.of(payable));
    }

    @ParameterizedTest
    @CsvSource({"vat-category-O.xml, INVOICE_NOT_IN_EURO", "vat-category-Z.xml, INVOICE_NOT_IN_EURO"})
    void the_official_examples_in_crowns_and_pounds_are_refused(String name, InvoiceRefusal why) {
        byte[] example = official(name);

        assertRefused(why, "file", () -> reader.read(example, "file"));
    }

    private InvoiceContent read(String text) {
        return reader.read(Ubl.bytes(text), "file");
    }

    /** Their terms allow no copy in the project. */
    private static byte[] official(String name) {
        Path file = OFFICIAL.resolve(name);
        assumeTrue(Files.exists(file), "the official examples are not here");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
