package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.WhoSees;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Party;

/** Who sees what of a protocol, from the table that enforces it, with names where they are known (D-6, D-7). */
@ApplicationScoped
class Seers {

    private static final List<InformationClass> OF_A_PROTOCOL = List.of(D8_AGREEMENTS, D7_PROTOCOL);

    @Inject
    WhoSees whoSees;

    @Inject
    Workplace workplace;

    /**
     * Everybody but the staff member, in the order of the table.
     *
     * @param author null while nobody leads it
     */
    List<SeerLine> of(PersonId author, Map<Relation, String> names) {
        Set<Relation> readers = EnumSet.noneOf(Relation.class);
        OF_A_PROTOCOL.forEach(each -> readers.addAll(whoSees.readers(each)));
        readers.remove(Relation.STAFF_MEMBER);
        return readers.stream()
                .map(reader -> new SeerLine(
                        reader,
                        reader == Relation.EXPERT ? officeOf(author) : reader,
                        names.get(reader),
                        seenBy(reader)))
                .toList();
    }

    /** After long sickness an adviser leads it (domain guide, section 2); before anybody does, either may come. */
    private Enum<?> officeOf(PersonId author) {
        if (author == null) {
            return Party.EXPERT;
        }
        boolean adviser =
                workplace.holds(author, Role.REINTEGRATION_ADVISER) && !workplace.holds(author, Role.CENTRAL_EXPERT);
        return adviser ? Role.REINTEGRATION_ADVISER : Relation.EXPERT;
    }

    private List<InformationClass> seenBy(Relation reader) {
        return OF_A_PROTOCOL.stream()
                .filter(each -> whoSees.readers(each).contains(reader))
                .toList();
    }
}
