package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.InForceView;
import org.maatwerk.protocol.usecase.ReviseProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** What holds now, for each of the four; the staff member and who wrote it up begin a new text here (P9). */
@Named
@ViewScoped
public class ReviseProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviseProtocol reviseProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private InForceView view;

    public void open() {
        view = reviseProtocol.read(user.id(), getCaseNumber());
    }

    public String begin() {
        reviseProtocol.open(user.id(), getCaseNumber());
        notice.say("revise-protocol.begun");
        return to("draft-protocol");
    }

    public String drop() {
        reviseProtocol.drop(user.id(), getCaseNumber());
        notice.say("revise-protocol.dropped");
        return to("protocol-file");
    }

    /** A button is politeness: the use case asks again. */
    public boolean isMayOpen() {
        return view.relation() == Relation.STAFF_MEMBER || view.relation() == Relation.EXPERT;
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
