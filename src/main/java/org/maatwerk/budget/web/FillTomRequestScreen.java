package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.usecase.AttachTomQuote;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.budget.usecase.TomRequestView;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** What an agreed measure is needed for and what it costs is filled in, and asked for (T1, T3). */
@Named
@ViewScoped
public class FillTomRequestScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    FillTomRequest fillTomRequest;

    @Inject
    AttachTomQuote attachTomQuote;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private TomRequestView request;
    private List<TomQuoteView> quotes;
    private String need;
    private List<String> types;
    private String type;
    private boolean bought;
    private String nature;
    private Money net;
    private Money vat;

    public void open() {
        request = fillTomRequest.read(user.id(), getCaseNumber());
        quotes = attachTomQuote.read(user.id(), getCaseNumber());
        types = fillTomRequest.types(user.id(), getCaseNumber());
        type = types.get(0);
    }

    /** What was typed waits meanwhile. */
    public String toQuote() {
        return to("attach-tom-quote");
    }

    public String toCheck(int quote) {
        return to("check-tom-quote") + "&quote=" + quote;
    }

    public String takeAway(int quote) {
        attachTomQuote.takeAway(user.id(), getCaseNumber(), quote);
        notice.say("fill-tom-request.taken-away");
        return to("fill-tom-request");
    }

    public String submit() {
        fillTomRequest.submit(
                user.id(), getCaseNumber(), new TomForm(need, type, BudgetNature.valueOf(nature), net, vat, bought));
        notice.say(request.isForSomebody() ? "fill-tom-request.submitted" : "fill-tom-request.submitted.generic");
        return to("tom-request");
    }

    public List<Option> getTypes() {
        return types.stream()
                .map(code -> new Option(code, texts.get("measure-type." + code)))
                .toList();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public List<Option> getNatures() {
        return Stream.of(BudgetNature.values())
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
    }

    public List<TomQuoteView> getQuotes() {
        return quotes;
    }

    public TomRequestView getRequest() {
        return request;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public boolean isBought() {
        return bought;
    }

    public void setBought(boolean bought) {
        this.bought = bought;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
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
