package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.budget.StudentContracts;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** For whose wage a request is: for the HR officers of the entity, and for no budget holder (T12, D9). */
@ApplicationScoped
@Transactional
public class ReadStudents {

    private static final String STEM = "tom-request";

    @Inject
    TomDoor door;

    @Inject
    StudentContracts contracts;

    @Inject
    StudentDesk desk;

    /**
     * Empty for every other request.
     *
     * @throws NotFound when the reader has no part in it
     */
    public Optional<StudentView> of(PersonId reader, CaseNumber caseNumber) {
        door.toRead(reader, caseNumber, STEM);
        return contracts.find(caseNumber).map(desk::view);
    }
}
