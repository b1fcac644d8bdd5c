package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.NO_PRICE;
import static org.maatwerk.budget.BudgetRefusal.VAT_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/** What a measure costs (prijs, T3): net and VAT as the quote says, to the cent; the budget is used on gross. */
@Embeddable
public class TomPrice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "net")
    private Money net;

    @Column(name = "vat")
    private Money vat;

    protected TomPrice() {}

    /** @throws Refused when the net price is not above zero, or the VAT is below zero or more than the net price */
    public TomPrice(Money net, Money vat) {
        Refused.unless(net.isPositive(), NO_PRICE, "net");
        Refused.unless(!vat.isNegative() && !vat.isMoreThan(net), VAT_OUT_OF_RANGE, "vat");
        this.net = net;
        this.vat = vat;
    }

    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    /** For so many years. */
    public TomPrice times(int years) {
        return new TomPrice(net.times(years), vat.times(years));
    }

    /** With VAT. */
    public Money gross() {
        return net.plus(vat);
    }
}
