package org.maatwerk.attestation.web;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/** A screen about one file, whose number stands in its address. */
public abstract class FileScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private CaseNumber caseNumber;

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }

    /** The address of a page of this room about the same file, after a post. */
    protected String to(String stem) {
        return "/attestation/" + stem + ".xhtml?faces-redirect=true&case=" + caseNumber;
    }
}
