package org.maatwerk.budget;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** All requests for support measures. */
public interface TomRequests {

    /** @throws org.maatwerk.kernel.NotFound when there is no such request */
    TomRequest of(CaseNumber caseNumber);

    Optional<TomRequest> find(CaseNumber caseNumber);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same request meanwhile waits, and then meets it as it has
     * become.
     */
    TomRequest toChange(CaseNumber caseNumber);

    /** Of these protocols, newest first. */
    List<TomRequest> ofProtocols(Collection<CaseNumber> protocols);

    /** For nobody in particular: of these entities, or opened by this person; newest first. */
    List<TomRequest> generic(Collection<OrganisationKey> organisations, PersonId openedBy);

    /** Those in one of these states, the one whose answer is due first first. */
    List<TomRequest> in(Set<TomState> states);

    /**
     * What was asked for in one of our nine categories, a request each (F1): those that were submitted in this period,
     * both days in it. The wages of job students are in no category (T12).
     */
    List<Submission> submitted(LocalDate from, LocalDate until);

    void add(TomRequest request);

    /** The next number in this year, such as {@code TOM-2026-00042}; each is given out once. */
    CaseNumber nextNumber();

    /** One request, to count. */
    record Submission(MeasureCategory category, LocalDate on) {}
}
