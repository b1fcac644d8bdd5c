package org.maatwerk.confidentiality;

import java.util.List;

/**
 * Who will be able to read what is written here: the line under a field, from the same table that enforces it.
 */
public interface WhoSees {

    /** The relations that read the class without anybody's further leave. */
    List<Relation> readers(InformationClass informationClass);

    /** The relations that read it only after the staff member's recorded release. */
    List<Relation> readersAfterRelease(InformationClass informationClass);
}
