package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.ReadTomQuotes;
import org.maatwerk.budget.usecase.TomAnswerView;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** A budget holder answers one request, without learning whose it is (T4, T5, T11, D9). */
@Named
@ViewScoped
public class AnswerTomRequestScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerTomRequest answerTomRequest;

    @Inject
    ReadTomQuotes readTomQuotes;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private TomAnswerView tom;
    private List<TomQuoteView> quotes;
    private Money net;
    private Money vat;
    private String less;
    private String overrun;
    private String exception;
    private String refusal;
    private String waitingFor;

    /** All that was asked stands there already. */
    public void open() {
        tom = answerTomRequest.read(user.id(), getCaseNumber());
        quotes = readTomQuotes.released(user.id(), getCaseNumber());
        net = tom.costs().net();
        vat = tom.costs().vat();
    }

    public String approve() {
        boolean isAnswer =
                answerTomRequest.approve(user.id(), getCaseNumber(), new TomGrant(net, vat, less, overrun, exception));
        return isAnswer ? approved() : done("answer-tom-request.agreed-once");
    }

    public String agree() {
        answerTomRequest.agree(user.id(), getCaseNumber(), overrun);
        return approved();
    }

    public String refuse() {
        answerTomRequest.refuse(user.id(), getCaseNumber(), refusal);
        return told("answer-tom-request.refused", "answer-tom-request.refused.generic");
    }

    public String putOnList() {
        answerTomRequest.putOnWaitingList(user.id(), getCaseNumber(), waitingFor);
        return done("answer-tom-request.on-list");
    }

    private String approved() {
        return told("answer-tom-request.approved", "answer-tom-request.approved.generic");
    }

    private String told(String said, String withoutStaffMember) {
        return done(tom.isForSomebody() ? said : withoutStaffMember);
    }

    private String done(String said) {
        notice.say(said);
        return to("answer-tom-request");
    }

    /** Those that were released. */
    public List<TomQuoteView> getQuotes() {
        return quotes;
    }

    public TomAnswerView getTom() {
        return tom;
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

    public String getLess() {
        return less;
    }

    public void setLess(String less) {
        this.less = less;
    }

    public String getOverrun() {
        return overrun;
    }

    public void setOverrun(String overrun) {
        this.overrun = overrun;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public String getWaitingFor() {
        return waitingFor;
    }

    public void setWaitingFor(String waitingFor) {
        this.waitingFor = waitingFor;
    }
}
