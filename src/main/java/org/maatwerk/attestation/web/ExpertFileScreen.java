package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.ExpertFileView;
import org.maatwerk.attestation.usecase.ReadExpertFiles;
import org.maatwerk.shell.CurrentUser;

/** One file as its expert reads it: who asked what, where it stands, what comes next. */
@Named
@ViewScoped
public class ExpertFileScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadExpertFiles readExpertFiles;

    @Inject
    CurrentUser user;

    private ExpertFileView file;

    public void open() {
        file = readExpertFiles.of(user.id(), getCaseNumber());
    }

    public ExpertFileView getFile() {
        return file;
    }
}
