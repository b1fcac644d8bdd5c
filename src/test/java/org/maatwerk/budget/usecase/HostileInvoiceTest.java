package org.maatwerk.budget.usecase;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_HOSTILE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_UBL;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_TOO_LARGE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.budget.InvoiceRefusal;
import org.maatwerk.budget.Ubl;

/** T8: a file that means harm, or is no invoice, is refused at its field, soon, and nothing outside is read (V1.5.1). */
class HostileInvoiceTest {

    private static final int DEEP = 100_000;

    private final UblReader reader = new UblReader();

    @Test
    void an_entity_that_would_read_a_file_is_refused_XXE(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "F-1");

        refused(INVOICE_HOSTILE, declared("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "&x;"));
    }

    @Test
    void entities_that_grow_are_refused_billion_laughs() {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 \"lol\">");
        IntStream.rangeClosed(1, 12)
                .forEach(level ->
                        laughs.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10))));

        refused(INVOICE_HOSTILE, declared(laughs.toString(), "&a12;"));
    }

    @Test
    void a_document_type_from_elsewhere_is_refused() {
        refused(
                INVOICE_HOSTILE,
                Ubl.invoice().replace("<Invoice ", "<!DOCTYPE Invoice SYSTEM \"http://localhost:1/x.dtd\"><Invoice "));
    }

    @Test
    void nothing_is_included_from_elsewhere_XInclude() {
        refused(
                INVOICE_NOT_UBL,
                Ubl.invoice()
                        .replace(
                                "<cbc:ID>" + Ubl.NUMBER + "</cbc:ID>",
                                "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>"));
    }

    /** A parser alone takes minutes for it. */
    @Test
    void what_is_nested_without_end_is_refused() {
        String deep = "<a>".repeat(DEEP) + "</a>".repeat(DEEP);

        refused(INVOICE_HOSTILE, extended(deep));
        refused(INVOICE_HOSTILE, extended("<!-- > --><a x='>' y=\"/>\">".repeat(DEEP)));
    }

    @Test
    void a_number_without_end_is_refused() {
        refused(INVOICE_HOSTILE, Ubl.invoice().replace(">1000.00<", ">" + "9".repeat(1_000_000) + "<"));
    }

    @Test
    void what_looks_deep_and_is_not_is_read() {
        String harmless = "<!-- <a> -->".repeat(100) + "<e:x><![CDATA[" + "<a>".repeat(100) + "]]></e:x>"
                + "<e:y z='>'/>".repeat(100);

        assertThat(reader.read(Ubl.bytes(extended(harmless)), "file").number()).isEqualTo(Ubl.NUMBER);
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused() {
        refused(INVOICE_TOO_LARGE, Ubl.invoice() + " ".repeat(10 * 1024 * 1024));
    }

    @Test
    void another_encoding_hides_nothing() {
        String text = Ubl.invoice().replace("UTF-8", "UTF-16");

        assertRefused(INVOICE_NOT_UBL, "file", () -> reader.read(text.getBytes(UTF_16), "file"));
        refused(INVOICE_NOT_UBL, Ubl.invoice().replace("UTF-8", "UTF-7"));
        refused(INVOICE_NOT_UBL, Ubl.invoice().replace("UTF-8", "IBM037"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "<",
                "<a",
                "<a/>",
                "<html><body/></html>",
                "<Invoice/>",
                "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
                "%PDF-1.7",
                "\u0000\u0001",
                "<?xml version='1.0'",
                "<!--",
                "<![CDATA["
            })
    void what_is_no_invoice_is_refused(String text) {
        assertRefused(INVOICE_NOT_UBL, "file", () -> reader.read(Ubl.bytes(text), "file"));
    }

    @Test
    void half_a_file_an_order_and_a_file_with_an_unknown_part_are_refused() {
        String whole = Ubl.invoice();

        refused(INVOICE_NOT_UBL, whole.substring(0, whole.length() / 2));
        refused(INVOICE_NOT_UBL, whole.replace("Invoice-2", "Order-2").replace("Invoice", "Order"));
        refused(INVOICE_NOT_UBL, whole.replace("cbc:Note>", "cbc:Remark>"));
        refused(INVOICE_NOT_UBL, whole.replace("2026-03-02", "vandaag"));
    }

    @Test
    void nothing_of_a_file_comes_into_the_log_D1() {
        List<String> lines = new ArrayList<>();
        Handler taking = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord event) {
                lines.add(event.getLoggerName());
            }
        };
        Logger all = Logger.getLogger("");
        all.addHandler(taking);
        try {
            refused(INVOICE_NOT_UBL, Ubl.invoice().replace("2026-03-02", "Wannes"));
            refused(INVOICE_NOT_UBL, Ubl.invoice().replace("cbc:Note>", "cbc:Wannes>"));
        } finally {
            all.removeHandler(taking);
        }

        assertThat(lines).isEmpty();
    }

    private static String declared(String declaration, String reference) {
        return Ubl.invoice()
                .replace("<Invoice ", "<!DOCTYPE Invoice [" + declaration + "]><Invoice ")
                .replace(Ubl.NUMBER, reference);
    }

    /** In the one place where the schema takes whatever there is. */
    private static String extended(String what) {
        return Ubl.invoice()
                .replace(
                        "    <cbc:CustomizationID>",
                        "<e:UBLExtensions xmlns:e=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\">"
                                + "<e:UBLExtension><e:ExtensionContent><a xmlns=\"urn:x\">" + what
                                + "</a></e:ExtensionContent></e:UBLExtension></e:UBLExtensions><cbc:CustomizationID>");
    }

    private void refused(InvoiceRefusal why, String text) {
        byte[] file = Ubl.bytes(text);
        Instant begun = Instant.now();
        assertRefused(why, "file", () -> reader.read(file, "file"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }
}
