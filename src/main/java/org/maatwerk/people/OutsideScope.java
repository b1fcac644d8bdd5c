package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an entity stands outside the central scope for a period: its people get a referral, no file is made (A3). */
@Entity
@Table(name = "people_outside_scope")
public class OutsideScope {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_key")
    private OrganisationKey organisation;

    @Embedded
    private Validity validity;

    protected OutsideScope() {}

    public OutsideScope(OrganisationKey organisation, Validity validity) {
        this.organisation = organisation;
        this.validity = validity;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public boolean holdsOn(LocalDate date) {
        return validity.holdsOn(date);
    }
}
