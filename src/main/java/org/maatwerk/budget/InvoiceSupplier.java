package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_SUPPLIER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/**
 * Who asks for the money, as the invoice says (afzender van een factuur). It may come from abroad, and so have no
 * number in the Belgian register.
 */
@Embeddable
public class InvoiceSupplier implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 35;
    private static final Pattern BELGIAN = Pattern.compile("BE(\\d{10})");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]");

    @Column(name = "supplier_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "supplier_number", nullable = false, updatable = false)
    private String number;

    @Column(name = "iban", updatable = false)
    private Iban iban;

    protected InvoiceSupplier() {}

    /**
     * @param number of the enterprise, as it is written there
     * @param iban null when none that is right was given
     * @param field where it is said that the number is missing
     */
    public InvoiceSupplier(String name, String number, Iban iban, String field) {
        String bare = bare(number);
        String clean = Typed.clean(name);
        Refused.unless(
                !clean.isEmpty() && !bare.isEmpty() && bare.length() <= LONGEST_NUMBER, INVOICE_NO_SUPPLIER, field);
        this.name = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
        this.number = bare;
        this.iban = iban;
    }

    /** Letters and digits alone; a Belgian VAT number is the number in the register after {@code BE}. */
    private static String bare(String number) {
        String bare =
                SIGNS.matcher(Typed.clean(number).toUpperCase(Locale.ROOT)).replaceAll("");
        return BELGIAN.matcher(bare).replaceFirst("$1");
    }

    public String name() {
        return name;
    }

    /** As it is compared. */
    public String number() {
        return number;
    }

    /** Empty when the invoice gives none that is right. */
    public Optional<Iban> iban() {
        return Optional.ofNullable(iban);
    }

    /** Whether it is the one from whom we ordered. */
    public boolean is(Supplier ordered) {
        return number.equals(ordered.number().value());
    }
}
