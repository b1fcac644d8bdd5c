package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.RenewAttestation;
import org.maatwerk.attestation.usecase.RenewalView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** The staff member starts a shortened request before the recognition ends, or lets it be (A12). */
@Named
@ViewScoped
public class RenewAttestationScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    RenewAttestation renewAttestation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private RenewalView renewal;

    public void open() {
        renewal = renewAttestation.read(user.id(), getCaseNumber());
    }

    public String start() {
        renewAttestation.start(user.id(), getCaseNumber());
        return "/attestation/request-attestation.xhtml?faces-redirect=true";
    }

    public String notNow() {
        renewAttestation.notNow(user.id(), getCaseNumber());
        notice.say("renew-attestation.later");
        return Home.AFTER_TASK;
    }

    public RenewalView getRenewal() {
        return renewal;
    }
}
