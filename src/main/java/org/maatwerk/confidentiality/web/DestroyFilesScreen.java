package org.maatwerk.confidentiality.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maatwerk.confidentiality.usecase.DestroyFiles;
import org.maatwerk.confidentiality.usecase.DestructionsView;
import org.maatwerk.confidentiality.usecase.TombstoneView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Texts;

/** The data protection officer proposes a destruction, or confirms that of a colleague. */
@Named
@ViewScoped
public class DestroyFilesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/confidentiality/destroy-files.xhtml?faces-redirect=true";

    @Inject
    DestroyFiles destroyFiles;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private DestructionsView destructions;

    public void open() {
        destructions = destroyFiles.look(user.id());
    }

    public String propose(CaseNumber file) {
        destroyFiles.propose(user.id(), file);
        notice.say("destroy-files.is-proposed", file);
        return HERE;
    }

    public String takeBack(CaseNumber file) {
        destroyFiles.takeBack(user.id(), file);
        notice.say("destroy-files.is-taken-back", file);
        return HERE;
    }

    public String confirm(CaseNumber file) {
        destroyFiles.confirm(user.id(), file);
        notice.say("destroy-files.is-done", file);
        return HERE;
    }

    /** How the file ended, in words; the room that knew the file may have another one by now. */
    public String ending(TombstoneView destroyed) {
        String words = texts.orNull("Stage." + destroyed.ending());
        return words == null ? destroyed.ending() : words;
    }

    public DestructionsView getDestructions() {
        return destructions;
    }
}
