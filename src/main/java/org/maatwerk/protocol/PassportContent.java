package org.maatwerk.protocol;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that stands in an adjustment passport (inhoud van een aanpassingspaspoort), and all that can: there is no
 * field for a section, a comment, a dispute or a ground (P12, D3). Both the PDF and the file for machines are made from
 * this and nothing else.
 *
 * @param name of the staff member
 * @param organisation that issues it
 * @param id by chance; empty before it is made
 * @param expiresOn the last day on which it holds
 * @param statusAddress where one can ask whether it holds
 */
public record PassportContent(
        String name,
        String organisation,
        String id,
        LocalDate madeOn,
        LocalDate expiresOn,
        String statusAddress,
        List<PassportAgreement> agreements)
        implements Serializable {

    public PassportContent {
        agreements = List.copyOf(agreements);
    }

    /** The same, made. */
    public PassportContent numbered(String number) {
        return new PassportContent(name, organisation, number, madeOn, expiresOn, statusAddress, agreements);
    }

    public List<PassportAgreement> agreements(MeasureKind kind) {
        return agreements.stream().filter(one -> one.category().kind() == kind).toList();
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "a passport with " + agreements.size() + " agreements";
    }
}
