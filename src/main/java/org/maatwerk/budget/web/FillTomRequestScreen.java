package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomTerm;
import org.maatwerk.budget.usecase.AttachTomQuote;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.budget.usecase.TomRequestView;
import org.maatwerk.kernel.Hours;
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
    private Hours hours;
    private String nature;
    private Money net;
    private Money vat;
    private String years = String.valueOf(TomTerm.ONCE);
    private int mostYears;

    public void open() {
        request = fillTomRequest.read(user.id(), getCaseNumber());
        quotes = attachTomQuote.read(user.id(), getCaseNumber());
        types = fillTomRequest.types(user.id(), getCaseNumber());
        type = types.get(0);
        mostYears = fillTomRequest.mostYears(user.id(), getCaseNumber());
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
                user.id(),
                getCaseNumber(),
                new TomForm(
                        need, type, BudgetNature.valueOf(nature), net, vat, bought, Integer.parseInt(years), hours));
        notice.say(request.isForSomebody() ? "fill-tom-request.submitted" : "fill-tom-request.submitted.generic");
        return to("tom-request");
    }

    public List<Option> getTypes() {
        return types.stream()
                .map(code -> new Option(code, texts.get("measure-type." + code)))
                .toList();
    }

    /** Once, or so many years one after the other (T7). */
    public List<Option> getTerms() {
        return IntStream.rangeClosed(TomTerm.ONCE, mostYears)
                .mapToObj(number -> new Option(
                        String.valueOf(number),
                        number == TomTerm.ONCE
                                ? texts.get("fill-tom-request.once")
                                : texts.with("fill-tom-request.each-year", String.valueOf(number))))
                .toList();
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
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

    public Hours getHours() {
        return hours;
    }

    public void setHours(Hours hours) {
        this.hours = hours;
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
