package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.PassportAgreement;

/**
 * An agreement that somebody had elsewhere.
 *
 * @param file of the passport; @param place in it, from 0
 * @param name on the passport; @param organisation that made it
 * @param inTheText whether the draft says the same already
 */
public record PassportSuggestion(
        CaseNumber file, int place, String name, String organisation, PassportAgreement agreement, boolean inTheText)
        implements Serializable {

    @Override
    public String toString() {
        return "suggestion " + place + " of " + file;
    }
}
