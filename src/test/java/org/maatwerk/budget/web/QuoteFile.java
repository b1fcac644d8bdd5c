package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import org.maatwerk.testing.TestPdf;

/** A quote as somebody picks it from their machine. */
final class QuoteFile {

    private QuoteFile() {}

    static FilePayload of(String name, String... pages) {
        return new FilePayload(name, "application/pdf", TestPdf.of(pages));
    }
}
