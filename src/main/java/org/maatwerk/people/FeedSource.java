package org.maatwerk.people;

import java.io.Serializable;
import org.maatwerk.kernel.PersonId;

/**
 * Who or what handed a personnel feed over.
 *
 * @param person null when a machine delivered it
 * @param fileName null unless it was found in the folder
 */
public record FeedSource(PersonId person, String fileName) implements Serializable {}
