package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.protocol.usecase.ProtocolLine;
import org.maatwerk.protocol.usecase.ReadProtocols;
import org.maatwerk.shell.CurrentUser;

/** The protocols one has a part in, and for who leads conversations those that wait. */
@Named
@ViewScoped
public class ProtocolFilesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadProtocols readProtocols;

    @Inject
    CurrentUser user;

    private List<ProtocolLine> own;
    private List<ProtocolLine> ofOthers;
    private List<ProtocolLine> pool;
    private boolean leading;
    private boolean moving;

    public void open() {
        own = readProtocols.own(user.id());
        ofOthers = readProtocols.ofOthers(user.id());
        leading = readProtocols.leads(user.id());
        moving = readProtocols.moves(user.id());
        pool = readProtocols.pool(user.id());
    }

    public List<ProtocolLine> getOwn() {
        return own;
    }

    public List<ProtocolLine> getOfOthers() {
        return ofOthers;
    }

    public List<ProtocolLine> getPool() {
        return pool;
    }

    public boolean isLeading() {
        return leading;
    }

    /** Whether this person could open protocols of a building that is left. */
    public boolean isMoving() {
        return moving;
    }
}
