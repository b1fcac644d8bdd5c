package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.QUOTE_NOT_LOOKED_AT;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_NOT_STATED;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TELLS_WHO;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TOO_BIG;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_UNREADABLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.TomQuote;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * Whoever leads the protocol looks at a quote before budget holders see it, gives them another file where a name stands
 * in it, and states that it tells no name and nothing of health (D9).
 */
@ApplicationScoped
@Transactional
public class CheckTomQuote {

    static final String STEM = "check-tom-quote";

    @Inject
    TomDoor door;

    @Inject
    TomQuoteShelf shelf;

    @Inject
    QuoteCheck check;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such quote, or the reader does not lead the protocol */
    public TomQuoteCheckView read(PersonId actor, CaseNumber caseNumber, int number) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        TomQuote quote = shelf.of(request, number);
        return new TomQuoteCheckView(
                shelf.view(quote),
                request.isDraft(),
                request.isUnanswered(),
                look(request, shelf.bytes(quote, TomQuoteShelf.ORIGINAL)),
                quote.isRedacted() ? look(request, shelf.bytes(quote, TomQuoteShelf.REDACTED)) : null);
    }

    /** From now on budget holders are to get this file; what was released before is not any more. */
    public void redact(PersonId actor, CaseNumber caseNumber, int number, byte[] file) {
        TomRequest request = open(actor, caseNumber);
        TomQuote quote = shelf.of(request, number);
        Refused.unless(file.length <= AttachTomQuote.MOST_BYTES, QUOTE_TOO_BIG, "redacted");
        look(request, file);
        shelf.keep(request, quote, TomQuoteShelf.REDACTED, file);
        shelf.discard(quote, TomQuoteShelf.RELEASED);
        quote.redact();
    }

    /**
     * @param stated that no name stands in it, and nothing about health
     * @param looked that the pages without text were looked at
     */
    public void release(PersonId actor, CaseNumber caseNumber, int number, boolean stated, boolean looked) {
        TomRequest request = open(actor, caseNumber);
        TomQuote quote = shelf.of(request, number);
        byte[] file = shelf.bytes(quote, quote.isRedacted() ? TomQuoteShelf.REDACTED : TomQuoteShelf.ORIGINAL);
        QuoteLook look = look(request, file);
        Refused.when(look.isTelling(), QUOTE_TELLS_WHO);
        Refused.unless(stated, QUOTE_NOT_STATED, "stated");
        Refused.unless(looked || !look.isToLookAt(), QUOTE_NOT_LOOKED_AT, "looked");
        quote.release(actor, LocalDate.now(clock), look.isToLookAt());
        shelf.keep(request, quote, TomQuoteShelf.RELEASED, check.bare(file));
    }

    /** Budget holders do not see it any more. */
    public void withhold(PersonId actor, CaseNumber caseNumber, int number) {
        TomQuote quote = shelf.of(open(actor, caseNumber), number);
        quote.withhold();
        shelf.discard(quote, TomQuoteShelf.RELEASED);
    }

    private TomRequest open(PersonId actor, CaseNumber caseNumber) {
        TomRequest request = door.toWrite(actor, caseNumber, STEM);
        Refused.unless(request.isDraft() || request.isUnanswered(), REQUEST_IS_ELSEWHERE);
        return request;
    }

    /** @throws Refused when it is not a PDF that everybody can open */
    private QuoteLook look(TomRequest request, byte[] file) {
        return check.look(file, request.staffMember()).orElseThrow(() -> new Refused(QUOTE_UNREADABLE, "redacted"));
    }
}
