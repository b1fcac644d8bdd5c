package org.maatwerk.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** Requests without a database. */
public final class TomRequestsInMemory implements TomRequests {

    private final List<TomRequest> requests = new ArrayList<>();

    @Override
    public TomRequest of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<TomRequest> find(CaseNumber caseNumber) {
        return requests.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .findFirst();
    }

    @Override
    public TomRequest toChange(CaseNumber caseNumber) {
        return of(caseNumber);
    }

    @Override
    public List<TomRequest> ofProtocols(Collection<CaseNumber> protocols) {
        return requests.stream()
                .filter(one -> protocols.contains(one.protocol()))
                .toList();
    }

    @Override
    public List<TomRequest> generic(Collection<OrganisationKey> organisations, PersonId openedBy) {
        return requests.stream()
                .filter(one -> !one.isForSomebody())
                .filter(one -> organisations.contains(one.organisation()) || openedBy.equals(one.openedBy()))
                .toList();
    }

    @Override
    public List<TomRequest> in(Set<TomState> states) {
        return requests.stream().filter(one -> states.contains(one.state())).toList();
    }

    @Override
    public List<Submission> submitted(LocalDate from, LocalDate until) {
        return requests.stream()
                .filter(one -> one.category() != null && one.submittedOn() != null)
                .filter(one ->
                        !one.submittedOn().isBefore(from) && !one.submittedOn().isAfter(until))
                .map(one -> new Submission(one.category(), one.submittedOn()))
                .toList();
    }

    @Override
    public void add(TomRequest request) {
        requests.add(request);
    }

    @Override
    public CaseNumber nextNumber() {
        return new CaseNumber("TOM-2026-%05d".formatted(requests.size() + 1));
    }
}
