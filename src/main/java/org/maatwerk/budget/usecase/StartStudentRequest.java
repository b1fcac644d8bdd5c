package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;

/** The HR officer of an entity asks for the wage of a job student: no staff number, no protocol (T12). */
@ApplicationScoped
@Transactional
public class StartStudentRequest {

    static final String STEM = "start-student-request";

    @Inject
    TomOffice office;

    @Inject
    TomOpeningDoor door;

    @Inject
    StudentDesk students;

    @Inject
    WageRequests wages;

    /**
     * By name.
     *
     * @throws NotFound to whoever stands for no entity's HR
     */
    public List<OrganisationView> entities(PersonId actor) {
        List<OrganisationView> entities = office.hrEntitiesOf(actor);
        if (entities.isEmpty()) {
            throw new NotFound();
        }
        return entities;
    }

    /** For whom these entities asked before, by name: who is hired again is chosen, and counts once. */
    public List<StudentChoice> students(PersonId actor) {
        List<OrganisationKey> entities =
                entities(actor).stream().map(OrganisationView::key).toList();
        return students.known(entities);
    }

    /**
     * Opened and submitted in one act.
     *
     * @return the number of the request
     * @throws NotFound when the actor does not stand for HR of this entity
     * @throws Refused when it is not clear who the student is, or the entity is outside the central scope
     */
    public CaseNumber start(PersonId actor, OrganisationKey entity, StudentForm form) {
        if (entities(actor).stream().noneMatch(one -> one.key().equals(entity))) {
            throw new NotFound();
        }
        CaseNumber number = wages.number();
        door.writeForEntity(actor, number, STEM);
        StudentContract contract = students.contract(number, entity, form);
        wages.submit(contract, actor, form.wage(), students.need(number, form.need()));
        return number;
    }
}
