package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Proposal;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.Protocols;

/** Protocols in the database. */
@ApplicationScoped
public class JpaProtocols implements Protocols {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Protocol of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Protocol> find(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Protocol.class, caseNumber.value()));
    }

    @Override
    public Protocol toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Protocol.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(Protocol protocol) {
        entities.persist(protocol);
    }

    @Override
    public Optional<Protocol> runningOf(PersonId staffMember) {
        return entities.createQuery("select p from Protocol p where p.openFor = :person", Protocol.class)
                .setParameter("person", staffMember)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Protocol> runningFrom(CaseNumber attestation) {
        return entities.createQuery(
                        "select p from Protocol p where p.attestation = :file and p.openFor is not null",
                        Protocol.class)
                .setParameter("file", attestation)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Protocol> ofStaffMember(PersonId staffMember) {
        return entities.createQuery(
                        "select p from Protocol p where p.staffMember = :person order by p.openedAt desc",
                        Protocol.class)
                .setParameter("person", staffMember)
                .getResultList();
    }

    @Override
    public List<Protocol> withParty(PersonId person) {
        return entities.createQuery(
                        "select p from Protocol p where p.author = :person or p.lineManager = :person"
                                + " or p.hrOfficer = :person order by p.openedAt desc",
                        Protocol.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<Protocol> withoutAuthor() {
        return entities.createQuery(
                        "select p from Protocol p where p.author is null and p.stage = :stage order by p.openedAt",
                        Protocol.class)
                .setParameter("stage", ProtocolStage.GO_AHEAD)
                .getResultList();
    }

    @Override
    public void add(Proposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public List<Proposal> proposalsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select p from Proposal p where p.caseNumber = :file order by p.at, p.id", Proposal.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public List<Proposal> proposedBy(PersonId proposer) {
        return entities.createQuery(
                        "select p from Proposal p where p.proposer = :person order by p.at desc, p.id desc",
                        Proposal.class)
                .setParameter("person", proposer)
                .getResultList();
    }
}
