package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Quotes without a database. */
public final class TomQuotesInMemory implements TomQuotes {

    private final List<TomQuote> quotes = new ArrayList<>();

    @Override
    public List<TomQuote> of(CaseNumber request) {
        return quotes.stream().filter(quote -> quote.request().equals(request)).toList();
    }

    @Override
    public void add(TomQuote quote) {
        quotes.add(quote);
    }

    @Override
    public void remove(TomQuote quote) {
        quotes.remove(quote);
    }
}
