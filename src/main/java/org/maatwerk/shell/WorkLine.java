package org.maatwerk.shell;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * One thing to do.
 *
 * @param folder the folder of its page
 * @param stem the name of its page; its words stand under {@code <stem>.title}
 * @param due null when it has no deadline
 */
public record WorkLine(String folder, String stem, CaseNumber caseNumber, Instant openedAt, LocalDate due)
        implements Serializable {

    /** The page to do it on. */
    public String path() {
        return "/" + folder + "/" + stem + ".xhtml?case=" + caseNumber;
    }
}
