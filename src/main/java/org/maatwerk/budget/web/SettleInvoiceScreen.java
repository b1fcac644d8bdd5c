package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.usecase.DisputeInvoice;
import org.maatwerk.budget.usecase.OrderChoice;
import org.maatwerk.budget.usecase.SettleForm;
import org.maatwerk.budget.usecase.SettleInvoice;
import org.maatwerk.budget.usecase.SettleView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A budget holder says for which order an invoice is, agrees as the second, or disputes it (T8, D9). */
@Named
@ViewScoped
public class SettleInvoiceScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    SettleInvoice settleInvoice;

    @Inject
    DisputeInvoice disputeInvoice;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private SettleView settling;
    private String order;
    private Money amount;
    private boolean sure;
    private boolean noMore;
    private String reason;
    private String against;

    /** The order that the invoice names, and all that has no place yet, stand there already. */
    public void open() {
        settling = settleInvoice.read(user.id(), getCaseNumber());
        order = settling.named() == null ? null : settling.named().value();
        amount = settling.rest();
        against = settling.disputes().size() == 1
                ? settling.disputes().get(0).caseNumber().value()
                : null;
    }

    public String put() {
        PartState state = settleInvoice.put(
                user.id(),
                getCaseNumber(),
                new SettleForm(settling.turn(), new OrderNumber(order), amount, sure, noMore));
        return done("settle-invoice.put." + state.name());
    }

    public String approve(int part) {
        settleInvoice.approve(user.id(), getCaseNumber(), part);
        return done("settle-invoice.approved");
    }

    public String takeOff(int part) {
        settleInvoice.takeOff(user.id(), getCaseNumber(), part);
        return done("settle-invoice.taken-off");
    }

    public String finish(String number) {
        settleInvoice.finish(user.id(), getCaseNumber(), new OrderNumber(number));
        return done("settle-invoice.finished");
    }

    public String dispute() {
        disputeInvoice.dispute(user.id(), getCaseNumber(), settling.turn(), reason);
        return done("settle-invoice.disputed");
    }

    public String accept() {
        disputeInvoice.accept(user.id(), getCaseNumber(), settling.turn());
        return done("settle-invoice.accepted");
    }

    public String setOff() {
        disputeInvoice.setOff(user.id(), getCaseNumber(), settling.turn(), new CaseNumber(against));
        return done("settle-invoice.set-off.done");
    }

    private String done(String said) {
        notice.say(said);
        return to("settle-invoice");
    }

    /** What each has left; for a credit note, what was paid. */
    public List<Option> getOrders() {
        return settling.orders().stream()
                .map(one -> new Option(one.number().value(), said(one)))
                .toList();
    }

    private String said(OrderChoice one) {
        boolean credit = settling.isCreditNote();
        return texts.with(
                credit ? "settle-invoice.order.paid" : "settle-invoice.order.left",
                one.number(),
                one.organisation(),
                one.supplier(),
                format.amount(credit ? one.paid() : one.left()));
    }

    /** Whether the chosen order is for another supplier. */
    public boolean isOther() {
        return settling.orders().stream()
                .anyMatch(one -> one.number().value().equals(order) && one.isForAnother(settling.supplierNumber()));
    }

    public List<Option> getDisputes() {
        return settling.disputes().stream()
                .map(one -> new Option(
                        one.caseNumber().value(),
                        texts.with(
                                "settle-invoice.against.value",
                                one.caseNumber(),
                                one.number(),
                                format.amount(one.rest()))))
                .toList();
    }

    public SettleView getSettling() {
        return settling;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public boolean isNoMore() {
        return noMore;
    }

    public void setNoMore(boolean noMore) {
        this.noMore = noMore;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }
}
