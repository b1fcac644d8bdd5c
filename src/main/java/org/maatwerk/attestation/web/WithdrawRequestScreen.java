package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.attestation.usecase.OwnFileView;
import org.maatwerk.attestation.usecase.ReadOwnFile;
import org.maatwerk.attestation.usecase.WithdrawRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** One confirmation, no reason asked (A10). */
@Named
@ViewScoped
public class WithdrawRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadOwnFile readOwnFile;

    @Inject
    WithdrawRequest withdrawRequest;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private CaseNumber caseNumber;
    private OwnFileView file;

    public void open() {
        file = readOwnFile.of(user.id(), caseNumber);
    }

    public String withdraw() {
        withdrawRequest.withdraw(user.id(), caseNumber);
        notice.say("withdraw-request.done");
        return "/attestation/own-file.xhtml?faces-redirect=true&case=" + caseNumber;
    }

    /** When what was written goes, for who withdraws today (X6). */
    public LocalDate getErasedOn() {
        return withdrawRequest.erasedOn();
    }

    public OwnFileView getFile() {
        return file;
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }
}
