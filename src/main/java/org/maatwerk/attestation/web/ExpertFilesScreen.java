package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.usecase.ExpertFileLine;
import org.maatwerk.attestation.usecase.ReadExpertFiles;
import org.maatwerk.shell.CurrentUser;

/** The expert's own files, and the new ones that nobody took yet. */
@Named
@ViewScoped
public class ExpertFilesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadExpertFiles readExpertFiles;

    @Inject
    CurrentUser user;

    private List<ExpertFileLine> own;
    private List<ExpertFileLine> pool;

    public void open() {
        pool = readExpertFiles.pool(user.id());
        own = readExpertFiles.own(user.id());
    }

    public List<ExpertFileLine> getOwn() {
        return own;
    }

    public List<ExpertFileLine> getPool() {
        return pool;
    }
}
