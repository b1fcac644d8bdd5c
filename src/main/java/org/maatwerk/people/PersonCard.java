package org.maatwerk.people;

import java.io.Serializable;
import java.util.List;

/**
 * What the administrator sees of a person: who it is, which roles, and who is marked as related (A13). Never a file.
 *
 * @param manager null at the top
 */
public record PersonCard(
        PersonView person, String organisation, String manager, List<RoleGrantView> grants, List<PersonView> related)
        implements Serializable {}
