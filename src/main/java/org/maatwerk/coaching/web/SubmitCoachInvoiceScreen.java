package org.maatwerk.coaching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.coaching.usecase.CoachInvoiceForm;
import org.maatwerk.coaching.usecase.CoachInvoicesView;
import org.maatwerk.coaching.usecase.ReadCoachInvoices;
import org.maatwerk.coaching.usecase.SubmitCoachInvoice;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CaseScreen;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A job coach hands in an invoice, as a file or typed over, and sees how far those handed in before are (D10). */
@Named
@ViewScoped
public class SubmitCoachInvoiceScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCoachInvoices readCoachInvoices;

    @Inject
    SubmitCoachInvoice submitCoachInvoice;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private CoachInvoicesView billing;
    private byte[] file;
    private String kind = InvoiceKind.INVOICE.name();
    private String order;
    private String iban;
    private String number;
    private LocalDate issuedOn;
    private LocalDate dueOn;
    private Money net;
    private Money vat;

    public SubmitCoachInvoiceScreen() {
        super("coaching");
    }

    /** The only order stands there already. */
    public void open() {
        billing = readCoachInvoices.read(user.id(), getCaseNumber());
        if (billing.orders().size() == 1) {
            order = billing.orders().get(0).number().value();
        }
    }

    public String upload() {
        submitCoachInvoice.upload(user.id(), getCaseNumber(), file);
        return submitted();
    }

    public String typeOver() {
        submitCoachInvoice.typeOver(
                user.id(),
                getCaseNumber(),
                new CoachInvoiceForm(InvoiceKind.valueOf(kind), order, iban, number, issuedOn, dueOn, net, vat));
        return submitted();
    }

    private String submitted() {
        notice.say("submit-coach-invoice.submitted");
        return to("submit-coach-invoice");
    }

    public List<Option> getKinds() {
        return Stream.of(InvoiceKind.values())
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
    }

    public List<Option> getOrders() {
        return billing.orders().stream()
                .map(one -> new Option(
                        one.number().value(),
                        texts.with("submit-coach-invoice.order.value", one.number(), one.supplier())))
                .toList();
    }

    public CoachInvoicesView getBilling() {
        return billing;
    }

    public byte[] getFile() {
        return file;
    }

    public void setFile(byte[] file) {
        this.file = file;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
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
