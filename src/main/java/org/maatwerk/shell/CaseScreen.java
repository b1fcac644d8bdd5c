package org.maatwerk.shell;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/** A screen about one file, whose number stands in its address. */
public abstract class CaseScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String folder;
    private CaseNumber caseNumber;

    /** @param folder in which the feature's pages stand */
    protected CaseScreen(String folder) {
        this.folder = folder;
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }

    /** The address of a page of the same feature about the same file, after a post. */
    protected String to(String stem) {
        return "/" + folder + "/" + stem + ".xhtml?faces-redirect=true&case=" + caseNumber;
    }
}
