package org.maatwerk.people;

/**
 * What to look for among persons.
 *
 * @param text a piece of a name, e-mail address or staff number; empty for everybody
 * @param organisation null for every organisation
 * @param skip how many found ones to pass over
 * @param most how many to return at most
 */
public record PersonQuery(String text, OrganisationKey organisation, int skip, int most) {}
