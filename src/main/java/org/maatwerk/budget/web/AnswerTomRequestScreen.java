package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.PackageUse;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.AskAboutTomRequest;
import org.maatwerk.budget.usecase.ReadPackageUse;
import org.maatwerk.budget.usecase.ReadTomClock;
import org.maatwerk.budget.usecase.ReadTomQuotes;
import org.maatwerk.budget.usecase.TomAnswerView;
import org.maatwerk.budget.usecase.TomClockView;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A budget holder answers one request, without learning whose it is (T4, T5, T11, D9). */
@Named
@ViewScoped
public class AnswerTomRequestScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerTomRequest answerTomRequest;

    @Inject
    AskAboutTomRequest askAboutTomRequest;

    @Inject
    ReadTomClock readTomClock;

    @Inject
    ReadTomQuotes readTomQuotes;

    @Inject
    ReadPackageUse readPackageUse;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private TomAnswerView tom;
    private TomClockView clock;
    private List<TomQuoteView> quotes;
    private PackageUse use;
    private Money net;
    private Money vat;
    private String less;
    private String overrun;
    private String exception;
    private String refusal;
    private String waitingFor;
    private String pauseReason;
    private String question;

    /** All that was asked stands there already. */
    public void open() {
        tom = answerTomRequest.read(user.id(), getCaseNumber());
        clock = readTomClock.forHolder(user.id(), getCaseNumber());
        quotes = readTomQuotes.released(user.id(), getCaseNumber());
        use = readPackageUse.paid(user.id(), getCaseNumber()).orElse(null);
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

    public String ask() {
        askAboutTomRequest.ask(user.id(), getCaseNumber(), PauseReason.valueOf(pauseReason), question);
        return done("answer-tom-request.asked-now");
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

    /** Null for everything but a package of hours that was granted (T13). */
    public PackageUse getUse() {
        return use;
    }

    public TomAnswerView getTom() {
        return tom;
    }

    public TomClockView getClock() {
        return clock;
    }

    public List<Option> getPauseReasons() {
        return Stream.of(PauseReason.values())
                .map(value -> new Option(value.name(), texts.of(value)))
                .toList();
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

    public String getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(String pauseReason) {
        this.pauseReason = pauseReason;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
