package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessRule;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.WhoSees;

/** Reads the {@link AccessTable} by row. */
@ApplicationScoped
public class TableWhoSees implements WhoSees {

    private final AccessTable table = AccessTable.inForce();

    @Override
    public List<Relation> readers(InformationClass informationClass) {
        return those(informationClass, rule -> rule.allows(Access.READ, false));
    }

    @Override
    public List<Relation> readersAfterRelease(InformationClass informationClass) {
        return those(informationClass, rule -> rule.allows(Access.READ, true) && !rule.allows(Access.READ, false));
    }

    private List<Relation> those(InformationClass informationClass, Predicate<AccessRule> wanted) {
        return Arrays.stream(Relation.values())
                .filter(relation -> wanted.test(table.rule(relation, informationClass)))
                .toList();
    }
}
