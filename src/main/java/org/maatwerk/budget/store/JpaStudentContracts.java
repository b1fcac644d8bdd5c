package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.StudentContracts;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OrganisationKey;

/** The work of job students in the database. */
@ApplicationScoped
public class JpaStudentContracts implements StudentContracts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<StudentContract> find(CaseNumber request) {
        return Optional.ofNullable(entities.find(StudentContract.class, request.value()));
    }

    @Override
    public List<StudentContract> with(Collection<OrganisationKey> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from StudentContract c where c.organisation in :organisations"
                                        + " order by c.request desc",
                                StudentContract.class)
                        .setParameter("organisations", organisations)
                        .getResultList();
    }

    @Override
    public List<StudentContract> ofRequests(Collection<CaseNumber> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from StudentContract c where c.request in :requests order by c.request",
                                StudentContract.class)
                        .setParameter(
                                "requests",
                                requests.stream().map(CaseNumber::value).toList())
                        .getResultList();
    }

    @Override
    public void add(StudentContract contract) {
        entities.persist(contract);
    }
}
