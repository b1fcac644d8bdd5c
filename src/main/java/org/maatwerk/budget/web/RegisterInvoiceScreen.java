package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.usecase.ReadInvoices;
import org.maatwerk.budget.usecase.RegisterInvoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A budget holder takes an invoice in: a file, or typed over (T8). */
@Named
@ViewScoped
public class RegisterInvoiceScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadInvoices readInvoices;

    @Inject
    RegisterInvoice registerInvoice;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private byte[] file;
    private String kind = InvoiceKind.INVOICE.name();
    private String supplier;
    private String supplierNumber;
    private String iban;
    private String number;
    private LocalDate issuedOn;
    private LocalDate dueOn;
    private String order;
    private Money net;
    private Money vat;

    /** For whoever may see what came in. */
    public void open() {
        readInvoices.all(user.id());
    }

    public String upload() {
        return registered(registerInvoice.upload(user.id(), file));
    }

    public String typeOver() {
        InvoiceForm form = new InvoiceForm(
                InvoiceKind.valueOf(kind), supplier, supplierNumber, iban, number, issuedOn, dueOn, order, net, vat);
        return registered(registerInvoice.typeOver(user.id(), form));
    }

    private String registered(CaseNumber invoice) {
        setCaseNumber(invoice);
        notice.say("register-invoice.registered");
        return to("invoice");
    }

    public List<Option> getKinds() {
        return Stream.of(InvoiceKind.values())
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
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

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getSupplierNumber() {
        return supplierNumber;
    }

    public void setSupplierNumber(String supplierNumber) {
        this.supplierNumber = supplierNumber;
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

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
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
