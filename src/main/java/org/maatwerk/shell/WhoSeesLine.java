package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
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
        String line = texts.with("whosees.line", names(whoSees.readers(one)));
        List<Relation> later = whoSees.readersAfterRelease(one);
        return later.isEmpty() ? line : line + " " + texts.with("whosees.after-release", names(later));
    }

    /** The same to the person the file is about: "Jij, de centrale expert en de arbeidsarts." */
    public String toYou(String informationClass) {
        InformationClass one = InformationClass.valueOf(informationClass);
        String readers = joined(whoSees.readers(one).stream()
                .map(relation -> relation == Relation.STAFF_MEMBER ? texts.get("whosees.you") : words(relation))
                .toList());
        String line = readers.substring(0, 1).toUpperCase(Locale.ROOT) + readers.substring(1) + ".";
        List<Relation> later = whoSees.readersAfterRelease(one);
        return later.isEmpty() ? line : line + " " + texts.with("whosees.after-your-release", names(later));
    }

    private String names(List<Relation> relations) {
        return joined(relations.stream().map(this::words).toList());
    }

    private String words(Relation relation) {
        return texts.get("whosees.Relation." + relation.name());
    }

    private String joined(List<String> readers) {
        if (readers.size() < 2) {
            return String.join("", readers);
        }
        int last = readers.size() - 1;
        return String.join(", ", readers.subList(0, last)) + " " + texts.get("shell.and") + " " + readers.get(last);
    }
}
