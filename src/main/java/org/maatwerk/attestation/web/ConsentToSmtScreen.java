package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.ConsentToSmt;
import org.maatwerk.attestation.usecase.SmtConsentView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The staff member says whether the doctor may ask the team (A6). */
@Named
@ViewScoped
public class ConsentToSmtScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentToSmt consentToSmt;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private SmtConsentView asked;
    private Boolean consent;

    public void open() {
        asked = consentToSmt.read(user.id(), getCaseNumber());
    }

    public String send() {
        consentToSmt.answer(user.id(), getCaseNumber(), consent);
        notice.say(consent ? "consent-to-smt.given" : "consent-to-smt.refused");
        return to("own-file");
    }

    public SmtConsentView getAsked() {
        return asked;
    }

    public Boolean getConsent() {
        return consent;
    }

    public void setConsent(Boolean consent) {
        this.consent = consent;
    }
}
