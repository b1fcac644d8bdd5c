package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoicePaper;
import org.maatwerk.budget.Invoices;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/** The files of invoices: read once, and kept sealed. */
@ApplicationScoped
class InvoicePapers {

    @Inject
    UblReader reader;

    @Inject
    Invoices invoices;

    @Inject
    Vault vault;

    InvoiceContent read(byte[] file, String field) {
        return reader.read(file, field);
    }

    void keep(CaseNumber number, byte[] file) {
        String text = Base64.getEncoder().encodeToString(file);
        invoices.add(new InvoicePaper(number, vault.seal(number, InvoicePaper.CONTENT, text)));
    }
}
