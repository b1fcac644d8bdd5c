package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.BreakGlass;
import org.maatwerk.attestation.usecase.EmergencyFileView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;

/** An expert opens a file in an emergency, and reads it until the time is over. */
@Named
@ViewScoped
public class BreakGlassScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    BreakGlass breakGlass;

    @Inject
    CurrentUser user;

    private EmergencyFileView file;
    private String number;
    private String reason;

    public void begin() {
        if (getCaseNumber() == null) {
            breakGlass.admit(user.id());
        } else {
            file = breakGlass.read(user.id(), getCaseNumber());
        }
    }

    public String open() {
        CaseNumber opened = breakGlass.open(user.id(), number, reason);
        setCaseNumber(opened);
        return to("break-glass");
    }

    public EmergencyFileView getFile() {
        return file;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
