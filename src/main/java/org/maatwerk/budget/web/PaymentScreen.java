package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.usecase.ConfirmPayment;
import org.maatwerk.budget.usecase.DeliverPayment;
import org.maatwerk.budget.usecase.PaymentView;
import org.maatwerk.budget.usecase.ReadPayments;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** One payment: its file, and what became of it (T8, D10). */
@Named
@ViewScoped
public class PaymentScreen extends TomScreen {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "payment";

    @Inject
    ReadPayments readPayments;

    @Inject
    DeliverPayment deliverPayment;

    @Inject
    ConfirmPayment confirmPayment;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Clock clock;

    private PaymentView payment;
    private LocalDate paidOn;
    private String line;
    private String failure;

    public void open() {
        payment = readPayments.read(user.id(), getCaseNumber());
        paidOn = LocalDate.now(clock);
    }

    public String handOver() {
        deliverPayment.handOver(user.id(), getCaseNumber());
        notice.say("payment.handed-over");
        return to(HERE);
    }

    public String confirm() {
        confirmPayment.confirm(user.id(), getCaseNumber(), paidOn);
        notice.say("payment.confirmed");
        return to(HERE);
    }

    public String fail() {
        confirmPayment.fail(user.id(), getCaseNumber(), Integer.parseInt(line), PaymentFailure.valueOf(failure));
        notice.say("payment.failed");
        return to(HERE);
    }

    public List<Option> getOpenLines() {
        return payment.open().stream()
                .map(one -> new Option(
                        Integer.toString(one.number()),
                        one.invoice() + ": " + format.amount(one.amount()),
                        one.payee() + ", " + one.iban()))
                .toList();
    }

    public List<Option> getFailures() {
        return Stream.of(PaymentFailure.values())
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
    }

    public PaymentView getPayment() {
        return payment;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getFailure() {
        return failure;
    }

    public void setFailure(String failure) {
        this.failure = failure;
    }
}
