package org.maatwerk.confidentiality;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;

/**
 * One secret for each file (dossiergeheim), kept outside of the database and its backups. Without it the data key of
 * the file does not open, however it is wrapped: what is destroyed here is destroyed in every backup (X6).
 */
public interface FileSecrets {

    /**
     * The secret of the file; made when there is none, and then kept for good before this returns.
     *
     * @throws org.maatwerk.kernel.Refused when it was destroyed
     */
    byte[] findOrMake(CaseNumber file);

    /**
     * @throws org.maatwerk.kernel.Refused when it was destroyed
     * @throws IllegalStateException when it was lost
     */
    byte[] of(CaseNumber file);

    /** Destroys the secret, and remembers that it was destroyed, not lost. */
    void destroy(CaseNumber file);

    /** The files whose secret was destroyed. */
    Set<CaseNumber> destroyed();
}
