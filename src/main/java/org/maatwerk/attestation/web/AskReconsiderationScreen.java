package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.AskReconsideration;
import org.maatwerk.attestation.usecase.ReconsiderationView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The staff member asks that another doctor looks again (A9). */
@Named
@ViewScoped
public class AskReconsiderationScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AskReconsideration askReconsideration;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ReconsiderationView possibility;
    private String newElements;

    public void open() {
        possibility = askReconsideration.read(user.id(), getCaseNumber());
    }

    public String ask() {
        askReconsideration.ask(user.id(), getCaseNumber(), newElements);
        notice.say("ask-reconsideration.asked");
        return to("own-file");
    }

    public ReconsiderationView getPossibility() {
        return possibility;
    }

    public String getNewElements() {
        return newElements;
    }

    public void setNewElements(String newElements) {
        this.newElements = newElements;
    }
}
