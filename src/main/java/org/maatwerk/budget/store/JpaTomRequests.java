package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** Requests in the database; numbers are counted in one row, locked, so that two nodes never give out the same. */
@ApplicationScoped
public class JpaTomRequests implements TomRequests {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public TomRequest of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<TomRequest> find(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(TomRequest.class, caseNumber.value()));
    }

    @Override
    public TomRequest toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(TomRequest.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<TomRequest> ofProtocols(Collection<CaseNumber> protocols) {
        return protocols.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from TomRequest r where r.protocol in :protocols"
                                        + " order by r.openedAt desc, r.caseNumber desc",
                                TomRequest.class)
                        .setParameter("protocols", protocols)
                        .getResultList();
    }

    @Override
    public List<TomRequest> generic(Collection<OrganisationKey> organisations, PersonId openedBy) {
        return organisations.isEmpty()
                ? entities.createQuery(
                                "select r from TomRequest r where r.staffMember is null and r.openedBy = :openedBy"
                                        + " order by r.openedAt desc, r.caseNumber desc",
                                TomRequest.class)
                        .setParameter("openedBy", openedBy)
                        .getResultList()
                : entities.createQuery(
                                "select r from TomRequest r where r.staffMember is null"
                                        + " and (r.openedBy = :openedBy or r.organisation in :organisations)"
                                        + " order by r.openedAt desc, r.caseNumber desc",
                                TomRequest.class)
                        .setParameter("openedBy", openedBy)
                        .setParameter("organisations", organisations)
                        .getResultList();
    }

    @Override
    public List<TomRequest> in(Set<TomState> states) {
        return entities.createQuery(
                        "select r from TomRequest r where r.state in :states order by r.clock.answerBy, r.caseNumber",
                        TomRequest.class)
                .setParameter("states", states)
                .getResultList();
    }

    @Override
    public List<Submission> submitted(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select r.category, r.clock.submittedOn from TomRequest r"
                                + " where r.category is not null and r.clock.submittedOn between :from and :until",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Submission((MeasureCategory) row[0], (LocalDate) row[1]))
                .toList();
    }

    @Override
    public void add(TomRequest request) {
        entities.persist(request);
    }

    @Override
    public CaseNumber nextNumber() {
        long number = entities.find(TomCounter.class, TomCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("TOM-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }
}
