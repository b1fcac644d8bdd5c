package org.maatwerk.budget.usecase;

import java.io.Serializable;

/**
 * A quote for who looks at it before budget holders do (D9).
 *
 * @param draft whether the request is still being filled in
 * @param waiting whether it waits for budget holders
 * @param original what was found in what the supplier sent
 * @param redacted what was found in what budget holders get instead; null when there is no such file
 */
public record TomQuoteCheckView(
        TomQuoteView quote, boolean draft, boolean waiting, QuoteLook original, QuoteLook redacted)
        implements Serializable {

    /** What was found in what budget holders would get. */
    public QuoteLook given() {
        return redacted == null ? original : redacted;
    }

    public boolean isOpen() {
        return draft || waiting;
    }

    public boolean isToRelease() {
        return isOpen() && !quote.isReleased() && !given().isTelling();
    }

    @Override
    public String toString() {
        return "check of " + quote;
    }
}
