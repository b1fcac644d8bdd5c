package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** From whose account invoices are paid (betaler). */
@Embeddable
public class Payer implements Serializable {

    /** What a file for a bank has room for. */
    public static final int LONGEST_NAME = 70;

    private static final long serialVersionUID = 1L;

    @Column(name = "payer_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "payer_iban", nullable = false, updatable = false)
    private Iban iban;

    protected Payer() {}

    public Payer(String name, Iban iban) {
        this.name = name;
        this.iban = iban;
    }

    public String name() {
        return name;
    }

    public Iban iban() {
        return iban;
    }
}
