package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessRule;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.documents.Listings;
import org.maatwerk.kernel.PersonId;

/** The categories of persons with access to health data, from the table that decides it (D-7). */
@ApplicationScoped
@Transactional
public class ListAccessCategories {

    @Inject
    OfficerDoor door;

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    /** By category, then by class; who may see nothing of a class has no row there. */
    public List<AccessGrant> list(PersonId actor) {
        door.admit(actor);
        return all();
    }

    /** The same as an accessible document in Dutch, for a register or an inspection. */
    public byte[] pdf(PersonId actor) {
        return listings.write(AccessCategoriesText.listing(list(actor), LocalDate.now(clock)));
    }

    static List<AccessGrant> all() {
        return Arrays.stream(Relation.values())
                .flatMap(ListAccessCategories::of)
                .toList();
    }

    private static Stream<AccessGrant> of(Relation relation) {
        return Arrays.stream(InformationClass.values())
                .map(each -> grant(relation, each, AccessTable.inForce().rule(relation, each)))
                .filter(grant -> grant.access() != Access.NOTHING);
    }

    private static AccessGrant grant(Relation relation, InformationClass informationClass, AccessRule rule) {
        String key =
                rule.part().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return new AccessGrant(relation, informationClass, rule.access(), rule.afterRelease(), key);
    }
}
