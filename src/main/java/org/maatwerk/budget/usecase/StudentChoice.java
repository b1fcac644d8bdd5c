package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OrganisationKey;

/**
 * A job student for whom an entity asked before, for its HR alone (T12).
 *
 * @param student the number of the first request
 */
public record StudentChoice(CaseNumber student, OrganisationKey entity, String name) implements Serializable {

    @Override
    public String toString() {
        return "student " + student;
    }
}
