package org.maatwerk.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of the criteria list, latest first. */
public interface CriteriaLists {

    List<CriteriaList> all();

    /** The one version that counts on this day. */
    Optional<CriteriaList> validOn(LocalDate date);

    Optional<CriteriaList> find(long id);

    void add(CriteriaList list);
}
