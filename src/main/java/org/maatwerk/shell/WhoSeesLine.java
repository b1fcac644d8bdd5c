package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.WhoSees;

/** Says who will be able to read what is written, from the same table that enforces it (D-7). */
@Named("whoSeesLine")
@ApplicationScoped
public class WhoSeesLine {

    @Inject
    WhoSees whoSees;

    @Inject
    Texts texts;

    /** "Dit kunnen lezen: het personeelslid, de centrale expert en de arbeidsarts." */
    public String of(String informationClass) {
        InformationClass one = InformationClass.valueOf(informationClass);
        String line = texts.with("whosees.line", joined(whoSees.readers(one)));
        List<Relation> later = whoSees.readersAfterRelease(one);
        return later.isEmpty() ? line : line + " " + texts.with("whosees.after-release", joined(later));
    }

    private String joined(List<Relation> relations) {
        List<String> readers = relations.stream()
                .map(relation -> texts.get("whosees.Relation." + relation.name()))
                .toList();
        if (readers.size() < 2) {
            return String.join("", readers);
        }
        int last = readers.size() - 1;
        return String.join(", ", readers.subList(0, last)) + " " + texts.get("shell.and") + " " + readers.get(last);
    }
}
