package org.maatwerk.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Pools named after their groups, for tests. */
public final class AudienceInMemory implements Audience {

    /** Who hears that a deadline passed. */
    public static final PersonId COORDINATOR = new PersonId(99);

    private final Map<PersonId, Set<String>> pools = new HashMap<>();
    private final Set<CaseNumber> ended = new HashSet<>();

    public void add(PersonId person, String pool) {
        pools.computeIfAbsent(person, any -> new HashSet<>()).add(pool);
    }

    @Override
    public String poolOf(String group, CaseNumber caseNumber) {
        return group;
    }

    @Override
    public Set<String> poolsOf(PersonId person) {
        return pools.getOrDefault(person, Set.of());
    }

    @Override
    public Set<PersonId> closeTo(PersonId person) {
        return Set.of(person);
    }

    /** The file ended, for everybody. */
    public void end(CaseNumber caseNumber) {
        ended.add(caseNumber);
    }

    @Override
    public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
        return !ended.contains(caseNumber);
    }

    @Override
    public Optional<PersonId> coordinatorFor(PersonId subject) {
        return Optional.of(COORDINATOR);
    }
}
