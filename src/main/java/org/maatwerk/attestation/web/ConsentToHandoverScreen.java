package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.ConsentToHandover;
import org.maatwerk.attestation.usecase.HandoverView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The staff member says whether another prevention service may take the file over (A11). */
@Named
@ViewScoped
public class ConsentToHandoverScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentToHandover consentToHandover;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private HandoverView offered;
    private Boolean consent;

    public void open() {
        offered = consentToHandover.read(user.id(), getCaseNumber());
    }

    public String send() {
        consentToHandover.answer(user.id(), getCaseNumber(), consent);
        notice.say(consent ? "consent-to-handover.given" : "consent-to-handover.refused");
        return to("own-file");
    }

    public HandoverView getOffered() {
        return offered;
    }

    public Boolean getConsent() {
        return consent;
    }

    public void setConsent(Boolean consent) {
        this.consent = consent;
    }
}
