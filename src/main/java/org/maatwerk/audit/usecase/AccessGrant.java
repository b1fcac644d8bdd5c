package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/**
 * What one category of persons may do with one class of information.
 *
 * @param part the key of the part they get, or empty for all of it
 */
public record AccessGrant(
        Relation relation, InformationClass informationClass, Access access, boolean afterRelease, String part)
        implements Serializable {

    private static final Set<InformationClass> LED_BY_EITHER =
            EnumSet.of(InformationClass.D7_PROTOCOL, InformationClass.D8_AGREEMENTS);

    /** The key of what to call them: a protocol is led by an expert or, after long sickness, by an adviser. */
    public String who() {
        boolean either = relation == Relation.EXPERT && LED_BY_EITHER.contains(informationClass);
        return either ? "access-categories.expert-or-adviser" : "Relation." + relation.name();
    }
}
