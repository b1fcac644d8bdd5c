package org.maatwerk.protocol.web;

import org.maatwerk.shell.CaseScreen;

/** A screen about one protocol. */
public abstract class ProtocolScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    protected ProtocolScreen() {
        super("protocol");
    }
}
