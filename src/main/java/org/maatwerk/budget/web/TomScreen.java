package org.maatwerk.budget.web;

import org.maatwerk.shell.CaseScreen;

/** A screen about one request for a measure. */
public abstract class TomScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    protected TomScreen() {
        super("budget");
    }
}
