package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.AskSmt;
import org.maatwerk.attestation.usecase.DoctorFileView;
import org.maatwerk.attestation.usecase.ReadDoctorFile;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The doctor puts a question to the social-medical team (A6). */
@Named
@ViewScoped
public class AskSmtScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadDoctorFile readDoctorFile;

    @Inject
    AskSmt askSmt;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private DoctorFileView file;
    private String question;
    private boolean share;

    public void open() {
        file = readDoctorFile.of(user.id(), getCaseNumber());
    }

    public String ask() {
        askSmt.ask(user.id(), getCaseNumber(), question, share);
        notice.say("ask-smt.asked");
        return to("doctor-file");
    }

    public DoctorFileView getFile() {
        return file;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public boolean isShare() {
        return share;
    }

    public void setShare(boolean share) {
        this.share = share;
    }
}
