package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OrganisationKey;

/** The work of job students without a database. */
public final class StudentContractsInMemory implements StudentContracts {

    private final List<StudentContract> contracts = new ArrayList<>();

    @Override
    public Optional<StudentContract> find(CaseNumber request) {
        return contracts.stream().filter(one -> one.request().equals(request)).findFirst();
    }

    @Override
    public List<StudentContract> with(Collection<OrganisationKey> organisations) {
        return contracts.stream()
                .filter(one -> organisations.contains(one.organisation()))
                .sorted(Comparator.comparing(
                                (StudentContract one) -> one.request().value())
                        .reversed())
                .toList();
    }

    @Override
    public List<StudentContract> ofRequests(Collection<CaseNumber> requests) {
        return contracts.stream()
                .filter(one -> requests.contains(one.request()))
                .toList();
    }

    @Override
    public void add(StudentContract contract) {
        contracts.add(contract);
    }
}
