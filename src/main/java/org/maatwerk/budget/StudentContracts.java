package org.maatwerk.budget;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OrganisationKey;

/** The work of all job students of which the wage was asked for. */
public interface StudentContracts {

    /** Empty when the request is for something else. */
    Optional<StudentContract> find(CaseNumber request);

    /** With these entities, newest first. */
    List<StudentContract> with(Collection<OrganisationKey> organisations);

    /** Of these requests, as far as they are for wages of students. */
    List<StudentContract> ofRequests(Collection<CaseNumber> requests);

    void add(StudentContract contract);
}
