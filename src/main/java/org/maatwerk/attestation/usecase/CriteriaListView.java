package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.CriteriaList;

/**
 * A version of the criteria list.
 *
 * @param validUntil null as long as no other version follows
 */
public record CriteriaListView(
        String name, LocalDate validFrom, LocalDate validUntil, boolean inForce, List<CriterionView> criteria)
        implements Serializable {

    static CriteriaListView of(CriteriaList list, LocalDate today) {
        return new CriteriaListView(
                list.name(),
                list.validFrom(),
                list.validUntil(),
                list.validOn(today),
                list.criteria().stream().map(CriterionView::of).toList());
    }
}
