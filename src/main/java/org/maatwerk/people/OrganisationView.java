package org.maatwerk.people;

import java.io.Serializable;

/**
 * What other rooms may know of an organisation.
 *
 * @param policyDomain null for a company
 */
public record OrganisationView(OrganisationKey key, String name, String policyDomain, OrganisationKind kind)
        implements Serializable {}
