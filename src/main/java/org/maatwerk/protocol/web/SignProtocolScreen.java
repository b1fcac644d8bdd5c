package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.EditionView;
import org.maatwerk.protocol.usecase.SignProtocol;
import org.maatwerk.protocol.usecase.SigningView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Somebody reads the frozen text and signs it, and nothing else than what was shown (P5). */
@Named
@ViewScoped
public class SignProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    SignProtocol signProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private SigningView signing;

    public void open() {
        signing = signProtocol.read(user.id(), getCaseNumber());
    }

    public String sign() {
        signProtocol.sign(
                user.id(), getCaseNumber(), getEdition().number(), getEdition().sha256());
        notice.say("sign-protocol.done");
        return to("protocol-file");
    }

    public SigningView getSigning() {
        return signing;
    }

    public EditionView getEdition() {
        return signing.edition();
    }
}
