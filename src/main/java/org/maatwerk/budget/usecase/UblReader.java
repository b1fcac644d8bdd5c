package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceKind.CREDIT_NOTE;
import static org.maatwerk.budget.InvoiceKind.INVOICE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_HOSTILE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_PEPPOL;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_UBL;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_TOO_LARGE;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** Reads an invoice or credit note in UBL 2.1, as Peppol BIS Billing 3 writes it (T8, decision 87). */
@ApplicationScoped
class UblReader {

    private static final String FAMILY = "urn:cen.eu:en16931:2017";

    private static final XmlShape.Said SAID = new XmlShape.Said(INVOICE_TOO_LARGE, INVOICE_NOT_UBL, INVOICE_HOSTILE);

    /** What the library cannot read, it writes in the log, and so what stands in it (D-1); held, or it is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("com.helger");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    /**
     * @param field where it is said what is wrong with the file
     * @throws Refused with what is wrong with it
     */
    InvoiceContent read(byte[] file, String field) {
        UblPaper paper = paper(XmlShape.looked(file, SAID, field), field);
        Refused.unless(paper.family() != null && paper.family().startsWith(FAMILY), INVOICE_NOT_PEPPOL, field);
        UblSum sum = new UblSum(paper, field);
        boolean back = paper.credits() || sum.payable().isNegative();
        InvoiceContent content = new InvoiceContent(
                back ? CREDIT_NOTE : INVOICE,
                UblParty.supplier(paper, field),
                paper.number(),
                paper.issuedOn(),
                paper.dueOn(),
                UblParty.order(paper),
                amounts(sum, back && !paper.credits(), field));
        content.refuseUnlessWhole(field, field);
        return content;
    }

    /** An invoice for less than nothing gives money back: what it says is counted the other way round. */
    private static InvoiceAmounts amounts(UblSum sum, boolean turned, String field) {
        Money net = turned ? sum.net().negated() : sum.net();
        Money vat = turned ? sum.vat().negated() : sum.vat();
        return new InvoiceAmounts(net, vat, turned ? sum.payable().negated() : sum.payable(), field);
    }

    private static UblPaper paper(String text, String field) {
        InvoiceType invoice =
                UBL21Marshaller.invoice().setCollectErrors(new ErrorList()).read(text);
        if (invoice != null) {
            return UblPaper.of(invoice);
        }
        CreditNoteType note =
                UBL21Marshaller.creditNote().setCollectErrors(new ErrorList()).read(text);
        Refused.unless(note != null, INVOICE_NOT_UBL, field);
        return UblPaper.of(note);
    }
}
