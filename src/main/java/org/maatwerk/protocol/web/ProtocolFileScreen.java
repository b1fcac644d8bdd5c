package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadProtocol;
import org.maatwerk.shell.CurrentUser;

/** Where a protocol stands, for each of the four. */
@Named
@ViewScoped
public class ProtocolFileScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadProtocol readProtocol;

    @Inject
    CurrentUser user;

    private ProtocolView protocol;

    public void open() {
        protocol = readProtocol.of(user.id(), getCaseNumber());
    }

    public ProtocolView getProtocol() {
        return protocol;
    }

    /** How the state looks. */
    public String getKind() {
        return protocol.stage().isClosed() ? null : "wait";
    }
}
