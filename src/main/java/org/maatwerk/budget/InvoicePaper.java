package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;

/**
 * The file an invoice was read from (factuurbestand), sealed: it may name somebody. It is kept for the accounts, and no
 * page shows it.
 */
@Entity
@Table(name = "budget_invoice_paper")
public class InvoicePaper {

    /** Where its bytes are sealed. */
    public static final String CONTENT = "budget/invoice/paper";

    @Id
    @Column(name = "case_number")
    private String invoice;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private Sealed content;

    protected InvoicePaper() {}

    public InvoicePaper(CaseNumber invoice, Sealed content) {
        this.invoice = invoice.value();
        this.content = content;
    }

    public CaseNumber invoice() {
        return new CaseNumber(invoice);
    }

    public Sealed content() {
        return content;
    }
}
