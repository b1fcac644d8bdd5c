package org.maatwerk.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invoices in UBL of our own, for tests. */
public final class Ubl {

    /** The number that stands in {@link #invoice()}. */
    public static final String NUMBER = "F 2026/0815";

    private Ubl() {}

    /** Two lines, two rates of VAT, a charge and an allowance: 1283.22 in all. */
    public static String invoice() {
        return file("ubl-invoice.xml");
    }

    /** For another number of the supplier. */
    public static byte[] invoice(String number) {
        return bytes(invoice().replace(NUMBER, number));
    }

    /** From abroad, without VAT: 99.00. */
    public static String creditNote() {
        return file("ubl-credit-note.xml");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String file(String name) {
        try (InputStream in = Ubl.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
