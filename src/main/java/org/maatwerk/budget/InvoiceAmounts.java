package org.maatwerk.budget;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOTHING_TO_PAY;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_TOO_MUCH;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** What an invoice is for (factuurbedragen), to the cent; above zero for a credit note too. */
@Embeddable
public class InvoiceAmounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Money AT_MOST = Money.of("99999999.99");

    @Column(name = "net", nullable = false, updatable = false)
    private Money net;

    @Column(name = "vat", nullable = false, updatable = false)
    private Money vat;

    @Column(name = "payable", nullable = false, updatable = false)
    private Money payable;

    protected InvoiceAmounts() {}

    /**
     * @param payable what is still to be paid: less than all where something was paid before
     * @param field where it is said that there is nothing, or too much
     */
    public InvoiceAmounts(Money net, Money vat, Money payable, String field) {
        Refused.unless(net.plus(vat).isPositive() && payable.isPositive(), INVOICE_NOTHING_TO_PAY, field);
        Refused.unless(!net.plus(vat).isMoreThan(AT_MOST) && !payable.isMoreThan(AT_MOST), INVOICE_TOO_MUCH, field);
        this.net = net;
        this.vat = vat;
        this.payable = payable;
    }

    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    /** With VAT. */
    public Money gross() {
        return net.plus(vat);
    }

    public Money payable() {
        return payable;
    }
}
