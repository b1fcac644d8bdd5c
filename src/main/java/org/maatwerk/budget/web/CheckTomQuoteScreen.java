package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.budget.usecase.CheckTomQuote;
import org.maatwerk.budget.usecase.QuoteLook.Find;
import org.maatwerk.budget.usecase.TomQuoteCheckView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Texts;

/** A quote is looked at before budget holders see it (D9). */
@Named
@ViewScoped
public class CheckTomQuoteScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckTomQuote checkTomQuote;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private int quote;
    private TomQuoteCheckView view;
    private transient byte[] redacted;
    private boolean stated;
    private boolean looked;

    public void open() {
        view = checkTomQuote.read(user.id(), getCaseNumber(), quote);
    }

    public String redact() {
        checkTomQuote.redact(user.id(), getCaseNumber(), quote, redacted);
        return done("check-tom-quote.redacted-now");
    }

    public String release() {
        checkTomQuote.release(user.id(), getCaseNumber(), quote, stated, looked);
        return done("check-tom-quote.released-now");
    }

    public String withhold() {
        checkTomQuote.withhold(user.id(), getCaseNumber(), quote);
        return done("check-tom-quote.withheld-now");
    }

    private String done(String said) {
        notice.say(said);
        return to("check-tom-quote") + "&quote=" + quote;
    }

    /** What was found, and where, in a sentence. */
    public String found(Find find) {
        String what = texts.of(find.trace());
        if (find.pages().isEmpty()) {
            return texts.with("check-tom-quote.found-elsewhere", what);
        }
        String where = find.pages().size() == 1 ? "check-tom-quote.found-on-page" : "check-tom-quote.found-on-pages";
        return texts.with(where, what, find.onPages());
    }

    /** Where one goes on. */
    public String getBack() {
        return "/budget/" + (view != null && view.draft() ? "fill-tom-request" : "tom-request") + ".xhtml?case="
                + getCaseNumber();
    }

    public int getQuote() {
        return quote;
    }

    public void setQuote(int quote) {
        this.quote = quote;
    }

    public TomQuoteCheckView getView() {
        return view;
    }

    public byte[] getRedacted() {
        return redacted;
    }

    public void setRedacted(byte[] redacted) {
        this.redacted = redacted;
    }

    public boolean isStated() {
        return stated;
    }

    public void setStated(boolean stated) {
        this.stated = stated;
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }
}
