package org.maatwerk.attestation.web;

import org.maatwerk.shell.CaseScreen;

/** A screen about one attestation. */
public abstract class FileScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    protected FileScreen() {
        super("attestation");
    }
}
