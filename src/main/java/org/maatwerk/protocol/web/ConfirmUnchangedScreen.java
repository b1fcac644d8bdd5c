package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.ConfirmUnchanged;
import org.maatwerk.protocol.usecase.InForceView;
import org.maatwerk.protocol.usecase.ReviseProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Every year the staff member says that all is as agreed, or wants to change something (P9). */
@Named
@ViewScoped
public class ConfirmUnchangedScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ConfirmUnchanged confirmUnchanged;

    @Inject
    ReviseProtocol reviseProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private InForceView view;

    public void open() {
        view = confirmUnchanged.read(user.id(), getCaseNumber());
    }

    public String confirm() {
        confirmUnchanged.confirm(user.id(), getCaseNumber());
        notice.say("confirm-unchanged.done");
        return to("protocol-file");
    }

    public String revise() {
        reviseProtocol.open(user.id(), getCaseNumber());
        notice.say("revise-protocol.begun");
        return to("draft-protocol");
    }

    public ProtocolSection[] getSections() {
        return ProtocolSection.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public InForceView getView() {
        return view;
    }
}
