package org.maatwerk.budget.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** An invoice or credit note in UBL: the schema has the same parts for both, in types of their own. */
record UblPaper(
        boolean credits,
        String family,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        String orderReference,
        PartyType supplier,
        List<PaymentMeansType> means,
        List<AllowanceChargeType> allowances,
        List<TaxTotalType> taxes,
        MonetaryTotalType total,
        List<LineExtensionAmountType> lines) {

    static UblPaper of(InvoiceType invoice) {
        return new UblPaper(
                false,
                invoice.getCustomizationIDValue(),
                invoice.getIDValue(),
                invoice.getIssueDateValueLocal(),
                invoice.getDueDateValueLocal(),
                invoice.getDocumentCurrencyCodeValue(),
                reference(invoice.getOrderReference()),
                party(invoice.getAccountingSupplierParty()),
                invoice.getPaymentMeans(),
                invoice.getAllowanceCharge(),
                invoice.getTaxTotal(),
                invoice.getLegalMonetaryTotal(),
                invoice.getInvoiceLine().stream()
                        .map(InvoiceLineType::getLineExtensionAmount)
                        .toList());
    }

    /** It has its last day with the way it is paid. */
    static UblPaper of(CreditNoteType note) {
        return new UblPaper(
                true,
                note.getCustomizationIDValue(),
                note.getIDValue(),
                note.getIssueDateValueLocal(),
                note.getPaymentMeans().stream()
                        .map(PaymentMeansType::getPaymentDueDateValueLocal)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                note.getDocumentCurrencyCodeValue(),
                reference(note.getOrderReference()),
                party(note.getAccountingSupplierParty()),
                note.getPaymentMeans(),
                note.getAllowanceCharge(),
                note.getTaxTotal(),
                note.getLegalMonetaryTotal(),
                note.getCreditNoteLine().stream()
                        .map(CreditNoteLineType::getLineExtensionAmount)
                        .toList());
    }

    private static String reference(OrderReferenceType reference) {
        return reference == null ? null : reference.getIDValue();
    }

    private static PartyType party(SupplierPartyType supplier) {
        return supplier == null ? null : supplier.getParty();
    }
}
