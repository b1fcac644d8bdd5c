package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.ConfirmSketch;
import org.maatwerk.attestation.usecase.SketchPage;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The staff member reads the sketch and confirms it, or says what should be different (A4). */
@Named
@ViewScoped
public class ConfirmSketchScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConfirmSketch confirmSketch;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private CaseNumber caseNumber;
    private SketchPage page;
    private String remark;

    public void open() {
        page = confirmSketch.read(user.id(), caseNumber);
    }

    public String confirm() {
        confirmSketch.confirm(user.id(), caseNumber, page.newest().number());
        notice.say("confirm-sketch.done");
        return ownFile();
    }

    public String sendBack() {
        confirmSketch.sendBack(user.id(), caseNumber, page.newest().number(), remark);
        notice.say("confirm-sketch.sent-back");
        return ownFile();
    }

    private String ownFile() {
        return "/attestation/own-file.xhtml?faces-redirect=true&case=" + caseNumber;
    }

    public SketchPage getPage() {
        return page;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
