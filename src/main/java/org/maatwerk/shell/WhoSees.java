package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/** Says who will be able to read what is written, from the same table that enforces it (D-7). */
@Named("whoSees")
@ApplicationScoped
public class WhoSees {

    @Inject
    Gate gate;

    @Inject
    Texts texts;

    /** "Dit kunnen lezen: jij, de centrale expert en de arbeidsarts." */
    public String of(String informationClass) {
        InformationClass one = InformationClass.valueOf(informationClass);
        List<String> readers = Arrays.stream(Relation.values())
                .filter(relation -> gate.allows(Set.of(relation), one, Access.READ))
                .map(relation -> texts.get("whosees.Relation." + relation.name()))
                .toList();
        return texts.with("whosees.line", joined(readers));
    }

    private String joined(List<String> readers) {
        if (readers.size() < 2) {
            return String.join("", readers);
        }
        int last = readers.size() - 1;
        return String.join(", ", readers.subList(0, last)) + " " + texts.get("shell.and") + " " + readers.get(last);
    }
}
