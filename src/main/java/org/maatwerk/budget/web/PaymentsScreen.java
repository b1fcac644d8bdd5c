package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.usecase.PayableLine;
import org.maatwerk.budget.usecase.PaymentsView;
import org.maatwerk.budget.usecase.PreparePayment;
import org.maatwerk.budget.usecase.ReadPayments;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** What can be paid, and what was asked to be (T8, D10). */
@Named
@ViewScoped
public class PaymentsScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadPayments readPayments;

    @Inject
    PreparePayment preparePayment;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<String> chosen = List.of();
    private PaymentsView payments;

    public void open() {
        payments = readPayments.all(user.id());
        chosen = payments.possible().stream().map(PayableLine::key).toList();
    }

    public String prepare() {
        setCaseNumber(preparePayment.prepare(user.id(), chosen));
        notice.say("payments.prepared");
        return to("payment");
    }

    public List<Option> getChoices() {
        return payments.possible().stream()
                .map(line -> new Option(
                        line.key(),
                        line.key() + ": " + format.amount(line.amount()) + " "
                                + texts.with("payments.to", line.supplier()),
                        hint(line)))
                .toList();
    }

    private String hint(PayableLine line) {
        String account = texts.with(line.otherAccount() ? "payments.other-account" : "payments.account", line.iban());
        return line.dueOn() == null ? account : account + " " + texts.with("payments.due", format.date(line.dueOn()));
    }

    public PaymentsView getPayments() {
        return payments;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
