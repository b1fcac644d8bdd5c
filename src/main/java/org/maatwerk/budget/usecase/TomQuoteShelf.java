package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomQuote;
import org.maatwerk.budget.TomQuotes;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Typed;

/** Quotes with their files, which have a name that tells nothing. Whoever comes here passed the gate. */
@Dependent
class TomQuoteShelf {

    /** What the supplier sent. */
    static final String ORIGINAL = "TOM_QUOTE";

    /** What budget holders are to get instead. */
    static final String REDACTED = "TOM_QUOTE_REDACTED";

    /** What budget holders get. */
    static final String RELEASED = "TOM_QUOTE_RELEASED";

    private static final int LONGEST_NAME = 120;

    @Inject
    TomQuotes quotes;

    @Inject
    Documents documents;

    @Inject
    Vault vault;

    List<TomQuote> of(TomRequest request) {
        return quotes.of(request.caseNumber());
    }

    /** @throws NotFound when there is no such quote */
    TomQuote of(TomRequest request, int number) {
        return of(request).stream()
                .filter(quote -> quote.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For who may see all of it. */
    TomQuoteView view(TomQuote quote) {
        String name = vault.open(quote.request(), TomQuote.fileNamePlace(quote.number()), quote.fileName());
        DocumentView redacted = quote.isRedacted() ? document(quote, REDACTED) : null;
        return view(quote, name, document(quote, ORIGINAL), redacted);
    }

    /** For budget holders. */
    TomQuoteView released(TomQuote quote) {
        return view(quote, null, document(quote, RELEASED), null);
    }

    private TomQuoteView view(TomQuote quote, String name, DocumentView document, DocumentView redacted) {
        return new TomQuoteView(
                quote.number(),
                vault.open(quote.request(), TomQuote.supplierPlace(quote.number()), quote.supplier()),
                quote.price().net(),
                quote.price().vat(),
                quote.price().gross(),
                name,
                document,
                redacted,
                quote.releasedOn().orElse(null));
    }

    /** @return its number */
    int add(TomRequest request, TomQuoteForm form, Instant at) {
        int number = of(request).stream().mapToInt(TomQuote::number).max().orElse(0) + 1;
        TomQuote quote = new TomQuote(
                request.caseNumber(),
                number,
                vault.seal(request.caseNumber(), TomQuote.supplierPlace(number), Typed.clean(form.supplier())),
                vault.seal(request.caseNumber(), TomQuote.fileNamePlace(number), shortened(form.fileName())),
                new TomPrice(form.net(), form.vat()),
                at);
        quotes.add(quote);
        keep(request, quote, ORIGINAL, form.file());
        return number;
    }

    /** In the place of the file of this kind that there was. */
    void keep(TomRequest request, TomQuote quote, String kind, byte[] file) {
        discard(quote, kind);
        documents.keep(new NewDocument(
                request.caseNumber(),
                kind,
                String.valueOf(quote.number()),
                request.subject(),
                fileName(quote),
                "application/pdf",
                file));
    }

    byte[] bytes(TomQuote quote, String kind) {
        return documents.bytes(quote.request(), kind, String.valueOf(quote.number()));
    }

    void discard(TomQuote quote, String kind) {
        documents.discard(quote.request(), kind, String.valueOf(quote.number()));
    }

    void remove(TomQuote quote) {
        List.of(ORIGINAL, REDACTED, RELEASED).forEach(kind -> discard(quote, kind));
        quotes.remove(quote);
    }

    private DocumentView document(TomQuote quote, String kind) {
        return documents.of(quote.request()).stream()
                .filter(one -> one.kind().equals(kind) && one.fileName().equals(fileName(quote)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String fileName(TomQuote quote) {
        return "%s-offerte-%d.pdf".formatted(quote.request(), quote.number());
    }

    private static String shortened(String name) {
        String clean = Typed.clean(name);
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
