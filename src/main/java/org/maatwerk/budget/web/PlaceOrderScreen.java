package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.usecase.OrderForm;
import org.maatwerk.budget.usecase.PlaceOrder;
import org.maatwerk.budget.usecase.SupplyView;
import org.maatwerk.budget.usecase.YearRoom;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A budget holder orders what was granted, without learning for whom it is (T6, D9). */
@Named
@ViewScoped
public class PlaceOrderScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private SupplyView supply;
    private String supplier;
    private String enterpriseNumber;
    private String iban;
    private String what;
    private Money net;
    private Money vat;
    private String year;
    private String doneYear;

    /** A wage is paid back to the entity, without VAT (T12). */
    public void open() {
        supply = placeOrder.read(user.id(), getCaseNumber());
        if (supply.isForStudent()) {
            supplier = supply.organisation();
            what = texts.with("place-order.what.student", supply.caseNumber());
            vat = Money.ZERO;
        }
    }

    public String order() {
        placeOrder.order(
                user.id(),
                getCaseNumber(),
                new OrderForm(supplier, enterpriseNumber, iban, what, net, vat, chosen(year)));
        return done("place-order.ordered");
    }

    public String finish() {
        placeOrder.finish(user.id(), getCaseNumber(), chosen(doneYear));
        return done("place-order.finished");
    }

    private static int chosen(String year) {
        return year == null ? OrderYears.ANY : Integer.parseInt(year);
    }

    /** Those in which something may still be ordered (T7). */
    public List<Option> getYears() {
        return supply.years().stream()
                .filter(YearRoom::open)
                .map(one -> new Option(String.valueOf(one.year()), String.valueOf(one.year())))
                .toList();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDoneYear() {
        return doneYear;
    }

    public void setDoneYear(String doneYear) {
        this.doneYear = doneYear;
    }

    private String done(String said) {
        notice.say(said);
        return to("place-order");
    }

    public SupplyView getSupply() {
        return supply;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getEnterpriseNumber() {
        return enterpriseNumber;
    }

    public void setEnterpriseNumber(String enterpriseNumber) {
        this.enterpriseNumber = enterpriseNumber;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Money getNet() {
        return net;
    }

    public void setNet(Money net) {
        this.net = net;
    }

    public Money getVat() {
        return vat;
    }

    public void setVat(Money vat) {
        this.vat = vat;
    }
}
