package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.audit.usecase.ExportHeads;
import org.maatwerk.audit.usecase.SignHead;

/** The access log is signed; its rounds stand still in these tests. */
@ApplicationScoped
class LogTour {

    @Inject
    SignHead signHead;

    @Inject
    ExportHeads exportHeads;

    void walk(ActVisitor visitor) {
        visitor.quiet("look for the key", () -> signHead.prepare());
        visitor.quiet("sign the log", () -> signHead.sign());
        visitor.quiet("copy what was signed", () -> exportHeads.export());
    }
}
