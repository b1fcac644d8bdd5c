package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.OfferConversation;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** After a recognition the expert asks the staff member for the go-ahead. */
@Named
@ViewScoped
public class OfferConversationScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadProtocol readProtocol;

    @Inject
    OfferConversation offerConversation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ProtocolView protocol;

    public void open() {
        protocol = readProtocol.led(user.id(), getCaseNumber());
    }

    public String ask() {
        offerConversation.ask(user.id(), getCaseNumber());
        notice.say("offer-conversation.asked");
        return to("protocol-file");
    }

    public ProtocolView getProtocol() {
        return protocol;
    }
}
