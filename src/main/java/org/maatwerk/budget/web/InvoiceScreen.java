package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.budget.usecase.InvoiceView;
import org.maatwerk.budget.usecase.ReadInvoices;
import org.maatwerk.shell.CurrentUser;

/** What was read from one invoice (T8, D9, D10). */
@Named
@ViewScoped
public class InvoiceScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadInvoices readInvoices;

    @Inject
    CurrentUser user;

    private InvoiceView invoice;

    public void open() {
        invoice = readInvoices.read(user.id(), getCaseNumber());
    }

    public InvoiceView getInvoice() {
        return invoice;
    }
}
