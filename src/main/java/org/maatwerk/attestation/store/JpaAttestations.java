package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** Attestations in the database. */
@ApplicationScoped
public class JpaAttestations implements Attestations {

    private static final EnumSet<Stage> UNDECIDED = EnumSet.copyOf(
            EnumSet.allOf(Stage.class).stream().filter(Stage::isUndecided).toList());

    @PersistenceContext
    EntityManager entities;

    @Override
    public Attestation of(CaseNumber caseNumber) {
        return found(entities.find(Attestation.class, caseNumber.value()));
    }

    @Override
    public Optional<Attestation> find(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Attestation.class, caseNumber.value()));
    }

    @Override
    public Attestation toChange(CaseNumber caseNumber) {
        return found(entities.find(Attestation.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Attestation attestation) {
        entities.persist(attestation);
    }

    @Override
    public List<Attestation> ofStaffMember(PersonId staffMember) {
        return entities.createQuery(
                        "select a from Attestation a where a.staffMember = :person order by a.submittedAt desc",
                        Attestation.class)
                .setParameter("person", staffMember)
                .getResultList();
    }

    @Override
    public Optional<Attestation> undecidedOf(PersonId staffMember) {
        return entities.createQuery("select a from Attestation a where a.openFor = :person", Attestation.class)
                .setParameter("person", staffMember)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Attestation> ofExpert(PersonId expert) {
        return entities.createQuery(
                        "select a from Attestation a where a.expert = :person order by a.submittedAt desc",
                        Attestation.class)
                .setParameter("person", expert)
                .getResultList();
    }

    @Override
    public List<Attestation> withoutExpert() {
        return entities.createQuery(
                        "select a from Attestation a where a.expert is null and a.stage = :stage"
                                + " order by a.submittedAt",
                        Attestation.class)
                .setParameter("stage", Stage.SUBMITTED)
                .getResultList();
    }

    @Override
    public List<Attestation> ofDoctor(PersonId doctor) {
        return entities.createQuery(
                        "select a from Attestation a where a.doctor = :person order by a.submittedAt desc",
                        Attestation.class)
                .setParameter("person", doctor)
                .getResultList();
    }

    @Override
    public List<Attestation> withoutDoctor(OrganisationKey service) {
        return entities.createQuery(
                        "select a from Attestation a where a.preventionService = :service and a.stage = :stage"
                                + " and a.doctor is null order by a.submittedAt",
                        Attestation.class)
                .setParameter("service", service)
                .setParameter("stage", Stage.SKETCH_CONFIRMED)
                .getResultList();
    }

    @Override
    public List<Attestation> undecidedOf(OrganisationKey organisation) {
        return entities.createQuery(
                        "select a from Attestation a where a.organisation = :organisation and a.stage in :stages"
                                + " order by a.submittedAt",
                        Attestation.class)
                .setParameter("organisation", organisation)
                .setParameter("stages", UNDECIDED)
                .getResultList();
    }

    private static Attestation found(Attestation attestation) {
        return Optional.ofNullable(attestation).orElseThrow(NotFound::new);
    }
}
