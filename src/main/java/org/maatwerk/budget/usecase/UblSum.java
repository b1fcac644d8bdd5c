package org.maatwerk.budget.usecase;

import static java.math.RoundingMode.HALF_UP;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_DOES_NOT_ADD_UP;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_IN_EURO;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.Refused;

/**
 * Adds an invoice up, to the cent, as EN 16931 does (BR-CO-10 to BR-CO-17): the lines are the total of the lines; that
 * and what is charged, less what is allowed, is the net amount; VAT of each rate is that part of its amount; with VAT,
 * less what was paid before, it is what is to be paid.
 */
final class UblSum {

    private static final String EURO = "EUR";
    private static final Money CENT = Money.of("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String field;
    private final Money net;
    private final Money vat;
    private final Money payable;

    /** @throws Refused at this field when it does not add up, or is not in euro */
    UblSum(UblPaper paper, String field) {
        this.field = field;
        Refused.unless(EURO.equals(paper.currency()), INVOICE_NOT_IN_EURO, field);
        MonetaryTotalType total = paper.total();
        net = money(total.getTaxExclusiveAmount());
        Money lines = sum(paper.lines().stream());
        addsUp(lines.equals(money(total.getLineExtensionAmount())));
        addsUp(lines.plus(charged(paper, true)).minus(charged(paper, false)).equals(net));
        vat = vat(paper.taxes());
        Money gross = money(total.getTaxInclusiveAmount());
        addsUp(net.plus(vat).equals(gross));
        payable = money(total.getPayableAmount());
        addsUp(gross.minus(orZero(total.getPrepaidAmount()))
                .plus(orZero(total.getPayableRoundingAmount()))
                .equals(payable));
    }

    /** Less than nothing when the supplier gives money back. */
    Money net() {
        return net;
    }

    Money vat() {
        return vat;
    }

    Money payable() {
        return payable;
    }

    private Money charged(UblPaper paper, boolean charge) {
        Predicate<AllowanceChargeType> kind = one -> one.isChargeIndicatorValue(false) == charge;
        Money charged = sum(paper.allowances().stream().filter(kind).map(AllowanceChargeType::getAmount));
        AmountType said =
                charge ? paper.total().getChargeTotalAmount() : paper.total().getAllowanceTotalAmount();
        addsUp(charged.equals(orZero(said)));
        return charged;
    }

    /** A second total says the same in the currency of another country. */
    private Money vat(List<TaxTotalType> taxes) {
        List<TaxTotalType> inEuro = taxes.stream()
                .filter(tax -> EURO.equals(tax.getTaxAmount().getCurrencyID()))
                .toList();
        addsUp(inEuro.size() == 1);
        List<TaxSubtotalType> parts = inEuro.get(0).getTaxSubtotal();
        addsUp(parts.stream().allMatch(this::isRight));
        addsUp(sum(parts.stream().map(TaxSubtotalType::getTaxableAmount)).equals(net));
        Money all = money(inEuro.get(0).getTaxAmount());
        addsUp(sum(parts.stream().map(TaxSubtotalType::getTaxAmount)).equals(all));
        return all;
    }

    /** A cent more or less is how the supplier rounds. */
    private boolean isRight(TaxSubtotalType part) {
        BigDecimal percent =
                part.getTaxCategory() == null ? null : part.getTaxCategory().getPercentValue();
        BigDecimal exact = money(part.getTaxableAmount())
                .amount()
                .multiply(percent == null ? BigDecimal.ZERO : percent)
                .divide(HUNDRED, 2, HALF_UP);
        Money off = money(part.getTaxAmount()).minus(new Money(exact));
        return !off.isMoreThan(CENT) && !off.negated().isMoreThan(CENT);
    }

    private Money sum(Stream<? extends AmountType> amounts) {
        return amounts.map(this::money).reduce(Money.ZERO, Money::plus);
    }

    private Money orZero(AmountType amount) {
        return amount == null ? Money.ZERO : money(amount);
    }

    private Money money(AmountType amount) {
        if (amount == null || amount.getValue() == null) {
            throw new Refused(INVOICE_DOES_NOT_ADD_UP, field);
        }
        Refused.unless(EURO.equals(amount.getCurrencyID()), INVOICE_NOT_IN_EURO, field);
        addsUp(amount.getValue().stripTrailingZeros().scale() <= 2);
        return new Money(amount.getValue());
    }

    private void addsUp(boolean does) {
        Refused.unless(does, INVOICE_DOES_NOT_ADD_UP, field);
    }
}
