package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.NO_SUPPLIER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.maatwerk.kernel.Refused;

/** From whom something is ordered (leverancier). */
@Embeddable
public class Supplier implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "supplier_name", updatable = false)
    private String name;

    @Column(name = "supplier_number", updatable = false)
    private EnterpriseNumber number;

    @Column(name = "supplier_iban", updatable = false)
    private Iban iban;

    protected Supplier() {}

    /** @param iban null while it is not known */
    public Supplier(String name, EnterpriseNumber number, Iban iban) {
        Refused.unless(!name.isEmpty(), NO_SUPPLIER, "supplier");
        this.name = name;
        this.number = number;
        this.iban = iban;
    }

    public String name() {
        return name;
    }

    public EnterpriseNumber number() {
        return number;
    }

    /** Empty while it is not known. */
    public Optional<Iban> iban() {
        return Optional.ofNullable(iban);
    }
}
