package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NOTHING_CHOSEN;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NOT_SET_UP;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_NO_ACCOUNT;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_PART_ELSEWHERE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.Payer;
import org.maatwerk.budget.PaymentSetup;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** What can be paid, and from which account. */
@Dependent
class PaymentDesk {

    private static final String CHOSEN = "chosen";

    @Inject
    Invoices invoices;

    @Inject
    TomOrders orders;

    @Inject
    PaymentSetup setup;

    @Inject
    TomAnswerDoor holders;

    Optional<Payer> payer() {
        return setup.payer();
    }

    /** @throws Refused while nobody said which */
    Payer payerThatIsThere() {
        return payer().orElseThrow(() -> new Refused(PAYMENT_NOT_SET_UP));
    }

    boolean hasFolder() {
        return setup.hasFolder();
    }

    /** Oldest first, without what is for the actor or for somebody close: another budget holder has that paid (A13). */
    List<Payable> payable(PersonId actor) {
        return invoices.partsToPay().stream()
                .map(this::payable)
                .filter(one -> !holders.isTooClose(actor, one.order().request()))
                .toList();
    }

    /**
     * Those with these {@link Payable#key keys}.
     *
     * @throws Refused when there are none, when one of them is not to be paid any more, or when nobody knows the account
     */
    List<Payable> chosen(PersonId actor, List<String> keys) {
        Refused.unless(!keys.isEmpty(), PAYMENT_NOTHING_CHOSEN, CHOSEN);
        Set<String> wanted = new HashSet<>(keys);
        List<Payable> chosen = payable(actor).stream()
                .filter(one -> wanted.contains(one.key()))
                .toList();
        Refused.unless(chosen.size() == wanted.size(), PAYMENT_PART_ELSEWHERE, CHOSEN);
        Refused.unless(chosen.stream().allMatch(one -> one.iban().isPresent()), PAYMENT_NO_ACCOUNT, CHOSEN);
        return chosen;
    }

    private Payable payable(InvoicePart part) {
        return new Payable(
                part, invoices.of(part.invoice()), orders.of(part.order().orElseThrow()));
    }
}
