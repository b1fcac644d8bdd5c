package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.Pools;

/** The pools of every feature together, and whom somebody stands close to. */
@ApplicationScoped
public class WholeAudience implements Audience {

    @Inject
    @Any
    Instance<Pools> features;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws IllegalStateException for a group that no feature knows: a model and its feature disagree */
    @Override
    public String poolOf(String group, CaseNumber caseNumber) {
        return features.stream()
                .flatMap(feature -> feature.poolOf(group, caseNumber).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no pool for the group " + group));
    }

    @Override
    public Set<String> poolsOf(PersonId person) {
        return features.stream()
                .flatMap(feature -> feature.poolsOf(person).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> closeTo(PersonId person) {
        Set<PersonId> close = new HashSet<>(people.relatedTo(person));
        close.add(person);
        return close;
    }

    @Override
    public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
        return features.stream().anyMatch(feature -> feature.mayWriteIn(caseNumber, person));
    }

    /** The longest-known central expert who may see the file; a setting per deadline can come later (X1). */
    @Override
    public Optional<PersonId> coordinatorFor(PersonId subject) {
        Set<PersonId> close = closeTo(subject);
        return people.withRole(Role.CENTRAL_EXPERT, LocalDate.now(clock)).stream()
                .filter(expert -> !close.contains(expert))
                .sorted()
                .findFirst();
    }
}
