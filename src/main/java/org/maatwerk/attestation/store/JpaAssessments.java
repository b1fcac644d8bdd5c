package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationState;
import org.maatwerk.attestation.Decision;
import org.maatwerk.attestation.Handover;
import org.maatwerk.attestation.ReconsiderationRequest;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtSeats;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The doctor's and the team's side of the files in the database. */
@ApplicationScoped
class JpaAssessments implements Assessments, SmtSeats {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Consultation consultation) {
        entities.persist(consultation);
        entities.flush();
    }

    @Override
    public List<Consultation> consultations(CaseNumber caseNumber) {
        return ofFile(Consultation.class, caseNumber);
    }

    @Override
    public Optional<Consultation> planned(CaseNumber caseNumber) {
        return consultations(caseNumber).stream()
                .filter(Consultation::isPlanned)
                .findFirst();
    }

    @Override
    public List<Consultation> planned(PersonId doctor) {
        return entities.createQuery(
                        "select c from Consultation c where c.doctor = :doctor and c.state = :planned"
                                + " order by c.appointment.at, c.id",
                        Consultation.class)
                .setParameter("doctor", doctor)
                .setParameter("planned", ConsultationState.PLANNED)
                .getResultList();
    }

    @Override
    public void add(SmtRound round) {
        entities.persist(round);
    }

    @Override
    public List<SmtRound> smtRounds(CaseNumber caseNumber) {
        return ofFile(SmtRound.class, caseNumber);
    }

    @Override
    public List<SmtRound> smtRoundsWith(PersonId member, int most) {
        return entities.createQuery(
                        "select r from SmtRound r join r.seats s where s.member = :member and s.recusedAt is null"
                                + " order by r.id desc",
                        SmtRound.class)
                .setParameter("member", member)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean isSeated(PersonId member, CaseNumber caseNumber) {
        return smtRounds(caseNumber).stream().anyMatch(round -> round.isSeated(member));
    }

    @Override
    public void add(Decision decision) {
        entities.persist(decision);
    }

    @Override
    public List<Decision> decisions(CaseNumber caseNumber) {
        return ofFile(Decision.class, caseNumber);
    }

    @Override
    public void add(ReconsiderationRequest request) {
        entities.persist(request);
    }

    @Override
    public Optional<ReconsiderationRequest> reconsideration(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(ReconsiderationRequest.class, caseNumber.value()));
    }

    @Override
    public void add(Handover handover) {
        entities.persist(handover);
    }

    @Override
    public Optional<Handover> handover(CaseNumber caseNumber) {
        return ofFile(Handover.class, caseNumber).stream().reduce((earlier, later) -> later);
    }

    /** In the order in which they were made. */
    private <T> List<T> ofFile(Class<T> kind, CaseNumber caseNumber) {
        return entities.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x.caseNumber = :file order by x.id", kind)
                .setParameter("file", caseNumber)
                .getResultList();
    }
}
