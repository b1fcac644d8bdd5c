package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who gets the money, and what for in the supplier's own words (begunstigde). */
@Embeddable
public class Payee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "payee_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "payee_iban", nullable = false, updatable = false)
    private Iban iban;

    @Column(name = "supplier_reference", nullable = false, updatable = false)
    private String reference;

    protected Payee() {}

    /** @param reference the number that the supplier gave the invoice */
    public Payee(String name, Iban iban, String reference) {
        this.name = name;
        this.iban = iban;
        this.reference = reference;
    }

    public String name() {
        return name;
    }

    public Iban iban() {
        return iban;
    }

    public String reference() {
        return reference;
    }
}
