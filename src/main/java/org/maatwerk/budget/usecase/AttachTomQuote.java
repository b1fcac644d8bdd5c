package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.QUOTE_TELLS_WHO;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TOO_BIG;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_UNREADABLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.TOO_MANY_QUOTES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Whoever fills in a request adds what suppliers ask for the measure, and takes it away again (T3, T4). */
@ApplicationScoped
@Transactional
public class AttachTomQuote {

    static final String STEM = "attach-tom-quote";

    /** Of one file. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int MOST_QUOTES = 10;

    @Inject
    TomDoor door;

    @Inject
    TomQuoteShelf shelf;

    @Inject
    QuoteCheck check;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever only reads the request */
    public List<TomQuoteView> read(PersonId actor, CaseNumber caseNumber) {
        return shelf.of(open(actor, caseNumber)).stream().map(shelf::view).toList();
    }

    /** Whether a quote is added to explain something, and not before the request is submitted. */
    public boolean isToExplain(PersonId actor, CaseNumber caseNumber) {
        return !open(actor, caseNumber).isDraft();
    }

    /** @return its number */
    public int attach(PersonId actor, CaseNumber caseNumber, TomQuoteForm form) {
        TomRequest request = open(actor, caseNumber);
        Refused.unless(shelf.of(request).size() < MOST_QUOTES, TOO_MANY_QUOTES);
        Refused.unless(form.file().length <= MOST_BYTES, QUOTE_TOO_BIG, "file");
        Refused.unless(check.look(form.file(), request.staffMember()).isPresent(), QUOTE_UNREADABLE, "file");
        Refused.unless(!check.tells(form.supplier(), request.staffMember()), QUOTE_TELLS_WHO, "supplier");
        return shelf.add(request, form, clock.instant());
    }

    public void takeAway(PersonId actor, CaseNumber caseNumber, int number) {
        shelf.remove(shelf.of(draft(actor, caseNumber), number));
    }

    /** Before it is submitted, and while budget holders wait for an explanation (X2). */
    private TomRequest open(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        Refused.unless(request.isDraft() || request.isToExplain(), REQUEST_IS_ELSEWHERE);
        return request;
    }

    private TomRequest draft(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        request.refuseUnlessDraft();
        return request;
    }
}
