package org.maatwerk.people.usecase;

import org.maatwerk.people.PersonDetails;

/**
 * One good line of the personnel feed.
 *
 * @param staffNumber null when the person has none yet
 * @param managerNumber null at the top
 */
record FeedLine(int number, String staffNumber, PersonDetails details, String managerNumber) {}
