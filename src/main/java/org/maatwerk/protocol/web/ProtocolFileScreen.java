package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.EditionView;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadEditions;
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
    ReadEditions readEditions;

    @Inject
    CurrentUser user;

    private ProtocolView protocol;
    private List<EditionView> editions;

    public void open() {
        protocol = readProtocol.of(user.id(), getCaseNumber());
        editions = readEditions.of(user.id(), getCaseNumber());
    }

    public ProtocolView getProtocol() {
        return protocol;
    }

    /** The texts that were frozen to be signed, newest first. */
    public List<EditionView> getEditions() {
        return editions;
    }

    /** Whether the newest text waits for the reader's own signature. */
    public boolean isForReader() {
        return !editions.isEmpty() && editions.get(0).isForReader();
    }

    /** Whether the reader signed the newest text in vain (P5). */
    public boolean isSignedInVain() {
        return !editions.isEmpty()
                && editions.get(0).isVoided()
                && editions.get(0).isSignedByReader();
    }

    /** How the state looks. */
    public String getKind() {
        if (protocol.stage() == ProtocolStage.IN_FORCE) {
            return "ok";
        }
        return protocol.stage().isClosed() ? null : "wait";
    }
}
