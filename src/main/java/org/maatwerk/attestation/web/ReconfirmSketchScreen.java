package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maatwerk.attestation.usecase.ReconfirmSketch;
import org.maatwerk.attestation.usecase.SketchChangeView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The staff member confirms a sketch that changed after the first confirmation (A4). */
@Named
@ViewScoped
public class ReconfirmSketchScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReconfirmSketch reconfirmSketch;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private CaseNumber caseNumber;
    private SketchChangeView change;

    public void open() {
        change = reconfirmSketch.read(user.id(), caseNumber);
    }

    public String confirm() {
        reconfirmSketch.confirm(user.id(), caseNumber, change.page().newest().number());
        notice.say("reconfirm-sketch.done");
        return "/attestation/own-file.xhtml?faces-redirect=true&case=" + caseNumber;
    }

    public SketchChangeView getChange() {
        return change;
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }
}
