package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.usecase.AttachTomQuote;
import org.maatwerk.budget.usecase.TomQuoteForm;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** A quote is added to a request that is being filled in (T3). */
@Named
@ViewScoped
public class AttachTomQuoteScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AttachTomQuote attachTomQuote;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<TomQuoteView> quotes;
    private boolean toExplain;
    private String supplier;
    private Money net;
    private Money vat;
    private transient byte[] file;
    private String fileName;

    public void open() {
        quotes = attachTomQuote.read(user.id(), getCaseNumber());
        toExplain = attachTomQuote.isToExplain(user.id(), getCaseNumber());
    }

    /** Whether it is added to explain something (X2). */
    public boolean isToExplain() {
        return toExplain;
    }

    /** Next it is looked at. */
    public String attach() {
        TomQuoteForm form = new TomQuoteForm(supplier, net, vat, fileName, file);
        int number = attachTomQuote.attach(user.id(), getCaseNumber(), form);
        notice.say("attach-tom-quote.attached");
        return to("check-tom-quote") + "&quote=" + number;
    }

    public List<TomQuoteView> getQuotes() {
        return quotes;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
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

    public byte[] getFile() {
        return file;
    }

    public void setFile(byte[] file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }
}
