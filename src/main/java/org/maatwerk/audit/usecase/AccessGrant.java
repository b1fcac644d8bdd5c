package org.maatwerk.audit.usecase;

import java.io.Serializable;
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
        implements Serializable {}
