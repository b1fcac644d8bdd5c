package org.maatwerk.budget.usecase;

import java.util.List;
import org.maatwerk.budget.InvoiceIntake;
import org.maatwerk.testing.Workbench;

/** The real way in for invoices, for tests of later rooms. */
public final class TestInvoices {

    private TestInvoices() {}

    /** @param parts what it stands on: invoices, requests, people, a vault and a clock */
    public static InvoiceIntake intake(Object... parts) {
        return new Workbench(List.of(parts)).get(TakeInvoice.class);
    }
}
