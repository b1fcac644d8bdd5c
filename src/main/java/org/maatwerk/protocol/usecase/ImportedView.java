package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.PassportContent;

/** A passport that was brought along. @param expired whether it holds no more, and waits to be destroyed */
public record ImportedView(CaseNumber number, LocalDate importedOn, boolean expired, PassportContent content)
        implements Serializable {

    @Override
    public String toString() {
        return "import " + number;
    }
}
