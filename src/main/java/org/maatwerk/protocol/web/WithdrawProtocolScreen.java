package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadProtocol;
import org.maatwerk.protocol.usecase.WithdrawProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** One confirmation, no reason asked. */
@Named
@ViewScoped
public class WithdrawProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadProtocol readProtocol;

    @Inject
    WithdrawProtocol withdrawProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ProtocolView protocol;

    public void open() {
        protocol = readProtocol.own(user.id(), getCaseNumber());
    }

    public String withdraw() {
        withdrawProtocol.withdraw(user.id(), getCaseNumber());
        notice.say("withdraw-protocol.done");
        return to("protocol-file");
    }

    public ProtocolView getProtocol() {
        return protocol;
    }
}
