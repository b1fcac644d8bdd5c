package org.maatwerk.people;

import java.util.List;
import org.maatwerk.kernel.PersonId;

/**
 * What one room knows of a person, for that person alone (X7). Every room that knows something has one; it gives what
 * the access table lets the staff member read, nothing more, and notes that it was read where readings are noted.
 */
public interface OwnData {

    /** Lowest first. */
    int order();

    List<OwnRecord> of(PersonId person);
}
