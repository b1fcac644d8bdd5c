package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The department, agency or company that somebody works for (entiteit). Its key never changes; its name and its
 * policy domain may.
 */
@Entity
@Table(name = "people_organisation")
public class Organisation {

    /** As text: a converter may not stand on an identifier. */
    @Id
    @Column(name = "organisation_key")
    private String key;

    private String name;

    @Column(name = "policy_domain")
    private String policyDomain;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    protected Organisation() {}

    public Organisation(OrganisationKey key, String name, String policyDomain, OrganisationKind kind) {
        this.key = key.value();
        this.name = name;
        this.policyDomain = policyDomain;
        this.kind = kind;
    }

    public void rename(String name, String policyDomain) {
        this.name = name;
        this.policyDomain = policyDomain;
    }

    public OrganisationKey key() {
        return new OrganisationKey(key);
    }

    public boolean isOfGovernment() {
        return kind == OrganisationKind.GOVERNMENT;
    }

    public boolean isPreventionService() {
        return kind == OrganisationKind.PREVENTION_SERVICE;
    }

    public boolean isJobCoaching() {
        return kind == OrganisationKind.JOB_COACHING;
    }

    public OrganisationView view() {
        return new OrganisationView(key(), name, policyDomain, kind);
    }
}
