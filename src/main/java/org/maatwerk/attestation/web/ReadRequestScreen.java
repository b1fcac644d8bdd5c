package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.ReadRequest;
import org.maatwerk.attestation.usecase.RequestView;
import org.maatwerk.shell.CurrentUser;

/** What the staff member wrote in the own request. */
@Named
@ViewScoped
public class ReadRequestScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadRequest readRequest;

    @Inject
    CurrentUser user;

    private RequestView sent;

    public void open() {
        sent = readRequest.of(user.id(), getCaseNumber());
    }

    public RequestView getSent() {
        return sent;
    }
}
