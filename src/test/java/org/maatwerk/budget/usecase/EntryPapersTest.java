package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.OrderTable.LINE;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** T6, A13: each entry of the books leads to what it is about, for whoever may open that. */
class EntryPapersTest {

    private final InvoiceTable table = InvoiceTable.ordered("1000", "210");
    private final ReadBudget budget = table.get(ReadBudget.class);

    @Test
    void an_entry_of_an_order_leads_to_the_request_and_one_of_an_invoice_to_the_invoice_T6() {
        CaseNumber invoice = table.invoice("1211");
        table.put(BART, invoice, "1211");

        assertThat(committed(BART))
                .extracting(LedgerEntryView::about, LedgerEntryView::opens)
                .containsExactlyInAnyOrder(tuple("ORD-2026-00001", REQUEST), tuple(invoice.value(), invoice));
    }

    @Test
    void nobody_is_led_to_an_order_of_somebody_close_A13() {
        table.orders.table.people.relate(LEEN, AN);

        assertThat(committed(LEEN))
                .extracting(LedgerEntryView::about, LedgerEntryView::opens)
                .containsExactly(tuple("ORD-2026-00001", null));
    }

    private List<LedgerEntryView> committed(PersonId reader) {
        return budget.entries(reader, budget.lines(BART, LINE.year()).get(0).id(), LedgerAccount.COMMITTED);
    }
}
