package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.WhoSees;

/** Says who will be able to read what is written, from the same table that enforces it (D-7). */
@Named("whoSeesLine")
@ApplicationScoped
public class WhoSeesLine {

    private static final Set<InformationClass> LED_BY_EITHER =
            EnumSet.of(InformationClass.D7_PROTOCOL, InformationClass.D8_AGREEMENTS);

    @Inject
    WhoSees whoSees;

    @Inject
    Texts texts;

    /** "Dit kunnen lezen: het personeelslid, de centrale expert en de arbeidsarts." */
    public String of(String informationClass) {
        InformationClass one = InformationClass.valueOf(informationClass);
        String line = texts.with("whosees.line", names(one, whoSees.readers(one)));
        List<Relation> later = whoSees.readersAfterRelease(one);
        return later.isEmpty() ? line : line + " " + texts.with("whosees.after-release", names(one, later));
    }

    /** The same to the person the file is about: "Jij, de centrale expert en de arbeidsarts." */
    public String toYou(String informationClass) {
        InformationClass one = InformationClass.valueOf(informationClass);
        String readers = joined(whoSees.readers(one).stream()
                .map(relation -> relation == Relation.STAFF_MEMBER ? texts.get("whosees.you") : words(one, relation))
                .toList());
        String line = readers.substring(0, 1).toUpperCase(Locale.ROOT) + readers.substring(1) + ".";
        List<Relation> later = whoSees.readersAfterRelease(one);
        return later.isEmpty() ? line : line + " " + texts.with("whosees.after-your-release", names(one, later));
    }

    private String names(InformationClass one, List<Relation> relations) {
        return joined(relations.stream().map(relation -> words(one, relation)).toList());
    }

    /** A protocol is led by an expert or, after long sickness, by an adviser. */
    private String words(InformationClass one, Relation relation) {
        if (relation == Relation.EXPERT && LED_BY_EITHER.contains(one)) {
            return texts.get("whosees.expert-or-adviser");
        }
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
