package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.Money;

/**
 * A quote, for who may see it (T3, D9).
 *
 * @param fileName as the supplier or somebody here called it; null for budget holders
 * @param document what the reader may open: what the supplier sent, or what was released
 * @param redacted what budget holders get instead; null when there is no such file, and for themselves
 * @param releasedOn null while budget holders see nothing of it
 */
public record TomQuoteView(
        int number,
        String supplier,
        Money net,
        Money vat,
        Money gross,
        String fileName,
        DocumentView document,
        DocumentView redacted,
        LocalDate releasedOn)
        implements Serializable {

    public boolean isReleased() {
        return releasedOn != null;
    }

    @Override
    public String toString() {
        return "quote " + number;
    }
}
