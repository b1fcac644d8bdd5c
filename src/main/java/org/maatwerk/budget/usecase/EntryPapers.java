package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maatwerk.budget.BudgetChange;
import org.maatwerk.budget.BudgetChanges;
import org.maatwerk.budget.LedgerTransaction;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PostedEntry;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrders;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** Says of entries what they were for (T6): the number of a request, and never whose it is (D9). */
@Dependent
class EntryPapers {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,3}-\\d{4}-\\d{5,}");
    private static final String ORDER = "ORD-";
    private static final String INVOICE = "INV-";
    private static final String CHANGE = "change-";

    @Inject
    BudgetHolders holders;

    @Inject
    BudgetChanges changes;

    @Inject
    TomOrders orders;

    @Inject
    TomAnswerDoor door;

    /** Why each change of a budget of this year was made, by the occasion on which it was posted. */
    Map<String, String> reasons(int year) {
        return changes.of(year).stream()
                .collect(Collectors.toMap(change -> CHANGE + change.id(), BudgetChange::reason));
    }

    LedgerEntryView view(PostedEntry entry, Money amount, Map<String, String> reasons, PersonId reader) {
        LedgerTransaction transaction = entry.transaction();
        Matcher number = NUMBER.matcher(transaction.occasion());
        String paper = number.find() ? number.group() : null;
        return new LedgerEntryView(
                transaction.id(),
                transaction.postedAt(),
                transaction.act(),
                paper == null ? reasons.get(transaction.occasion()) : paper,
                paper == null ? null : file(paper, reader),
                amount,
                holders.nameOf(transaction.postedBy()));
    }

    /** The invoice, or the request that it is about or that an order is for; null when the reader may not open it (A13). */
    private CaseNumber file(String paper, PersonId reader) {
        if (paper.startsWith(INVOICE)) {
            return new CaseNumber(paper);
        }
        Optional<CaseNumber> request = paper.startsWith(ORDER)
                ? orders.find(new OrderNumber(paper)).map(TomOrder::request)
                : Optional.of(new CaseNumber(paper));
        return request.filter(one -> door.find(reader, one).isPresent()).orElse(null);
    }
}
