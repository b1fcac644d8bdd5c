package org.maatwerk.budget;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** All quotes of requests. */
public interface TomQuotes {

    /** Of this request, by their numbers. */
    List<TomQuote> of(CaseNumber request);

    void add(TomQuote quote);

    void remove(TomQuote quote);
}
