package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_PART_ELSEWHERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** T8: what is to be paid is asked for once, and paid once. */
class InvoicePartTest {

    private static final PersonId BART = new PersonId(91);

    private final InvoiceTable table = InvoiceTable.ordered("1000", "210");

    @Test
    void is_paid_after_it_was_asked_for_and_once_T8() {
        InvoicePart part = booked();
        assertRefused(PAYMENT_PART_ELSEWHERE, part::pay);

        part.ask();
        assertRefused(PAYMENT_PART_ELSEWHERE, part::ask);
        part.pay();

        assertThat(part.state()).isEqualTo(PartState.PAID);
        assertRefused(PAYMENT_PART_ELSEWHERE, part::pay);
        assertRefused(PAYMENT_PART_ELSEWHERE, part::ask);
        assertRefused(PAYMENT_PART_ELSEWHERE, part::payAgain);
    }

    @Test
    void what_was_asked_for_and_not_paid_is_asked_for_again_T8() {
        InvoicePart part = booked();
        assertRefused(PAYMENT_PART_ELSEWHERE, part::payAgain);

        part.ask();
        part.payAgain();

        assertThat(part.state()).isEqualTo(PartState.BOOKED);
        part.ask();
        assertThat(part.state()).isEqualTo(PartState.IN_PAYMENT);
    }

    private InvoicePart booked() {
        CaseNumber invoice = table.invoice("1210");
        assertThat(table.put(BART, invoice, "1210")).isEqualTo(PartState.BOOKED);
        return table.parts(invoice).get(0);
    }
}
