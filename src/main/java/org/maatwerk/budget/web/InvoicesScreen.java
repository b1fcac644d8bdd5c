package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.InvoiceLine;
import org.maatwerk.budget.usecase.ReadInvoices;
import org.maatwerk.shell.CurrentUser;

/** The invoices and credit notes that came in (T8). */
@Named
@ViewScoped
public class InvoicesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadInvoices readInvoices;

    @Inject
    CurrentUser user;

    private List<InvoiceLine> invoices;

    public void open() {
        invoices = readInvoices.all(user.id());
    }

    /** How many wait for a budget holder. */
    public long getWaiting() {
        return invoices.stream().filter(line -> line.state().waits()).count();
    }

    /** What waits first; newest first. */
    public List<InvoiceLine> getInvoices() {
        return invoices;
    }
}
