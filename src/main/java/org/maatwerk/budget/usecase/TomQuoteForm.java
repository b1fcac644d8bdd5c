package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.Money;

/**
 * A quote as it is handed in (T3).
 *
 * @param fileName what the file was called
 * @param file a PDF
 */
public record TomQuoteForm(String supplier, Money net, Money vat, String fileName, byte[] file)
        implements Serializable {

    public TomQuoteForm {
        file = file == null ? new byte[0] : file.clone();
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "a quote of %d bytes".formatted(file.length);
    }
}
