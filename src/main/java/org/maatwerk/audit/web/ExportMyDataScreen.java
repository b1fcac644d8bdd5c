package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.shell.CurrentUser;

/** Explains what the export holds, and leads to it. */
@Named
@RequestScoped
public class ExportMyDataScreen {

    @Inject
    CurrentUser user;

    /** Whose data it will be. */
    public String getName() {
        return user.name();
    }
}
