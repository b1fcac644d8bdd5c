package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;

/**
 * Who will see what of a protocol.
 *
 * @param as what to call them: the relation; where an adviser stands in an expert's place, that office
 * @param name null when it is not one person, or not known yet
 */
public record SeerLine(Relation relation, Enum<?> as, String name, List<InformationClass> sees)
        implements Serializable {}
