package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.usecase.MediateAgreement;
import org.maatwerk.protocol.usecase.MediationView;
import org.maatwerk.protocol.usecase.SplitOff;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Who leads the protocol looks for a way out of one disputed agreement (P7). */
@Named
@ViewScoped
public class MediateAgreementScreen extends DisputeScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    MediateAgreement mediateAgreement;

    @Inject
    SplitOff splitOff;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private String tried;
    private DisputeCounts counts;

    public void open() {
        MediationView mediation = mediateAgreement.read(user.id(), getCaseNumber(), getDispute());
        show(mediation.dispute());
        counts = mediation.counts();
    }

    public String agree() {
        mediateAgreement.agree(user.id(), getCaseNumber(), getDispute());
        return after("mediate-agreement.agreed");
    }

    public String passOn() {
        mediateAgreement.passOn(user.id(), getCaseNumber(), getDispute(), tried);
        return after("mediate-agreement.passed-on");
    }

    public String leaveOut() {
        splitOff.leaveOut(user.id(), getCaseNumber(), getDispute());
        return after("mediate-agreement.left-out");
    }

    public String takeIn() {
        splitOff.takeIn(user.id(), getCaseNumber(), getDispute());
        return after("mediate-agreement.taken-in");
    }

    private String after(String said) {
        notice.say(said);
        return to("protocol-file");
    }

    public DisputeCounts getCounts() {
        return counts;
    }

    public String getTried() {
        return tried;
    }

    public void setTried(String tried) {
        this.tried = tried;
    }
}
