package org.maatwerk.people;

/** A role that the identity provider says somebody has for an organisation (X9). */
public record ClaimedRole(Role role, OrganisationKey organisation) {}
