package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.DecideDispute;
import org.maatwerk.protocol.usecase.SettleDispute;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** HR or the head of the entity decides about one disputed agreement; the four read where it lies (P7). */
@Named
@ViewScoped
public class DecideDisputeScreen extends DisputeScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DecideDispute decideDispute;

    @Inject
    SettleDispute settleDispute;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private String reason;
    private String offer;

    public void open() {
        show(decideDispute.read(user.id(), getCaseNumber(), getDispute()));
    }

    public String overrule() {
        decideDispute.overrule(user.id(), getCaseNumber(), getDispute(), reason);
        return home("decide-dispute.overruled");
    }

    public String uphold() {
        decideDispute.uphold(user.id(), getCaseNumber(), getDispute(), reason, offer);
        return home("decide-dispute.upheld");
    }

    public String passOn() {
        decideDispute.passOn(user.id(), getCaseNumber(), getDispute());
        return home("decide-dispute.passed-on");
    }

    public String takeBack() {
        settleDispute.takeBack(user.id(), getCaseNumber(), getDispute());
        return home("decide-dispute.taken-back");
    }

    public String letGo() {
        settleDispute.letGo(user.id(), getCaseNumber(), getDispute());
        return home("decide-dispute.let-gone");
    }

    private String home(String said) {
        notice.say(said);
        return Home.AFTER_TASK;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }
}
