package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That an entity's people go to the doctors of this prevention service, for a period (A11). */
@Entity
@Table(name = "people_prevention_service")
public class PreventionServiceMapping {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_key")
    private OrganisationKey organisation;

    @Column(name = "service_key")
    private OrganisationKey service;

    @Embedded
    private Validity validity;

    protected PreventionServiceMapping() {}

    public PreventionServiceMapping(OrganisationKey organisation, OrganisationKey service, LocalDate from) {
        this.organisation = organisation;
        this.service = service;
        this.validity = new Validity(from, null);
    }

    /** The last day is the one before the successor starts, so that no day has two services and none has zero. */
    public void closeBefore(LocalDate successorStarts) {
        validity = validity.endingAt(successorStarts.minusDays(1));
    }

    public boolean holdsOn(LocalDate date) {
        return validity.holdsOn(date);
    }

    public boolean startsOnOrAfter(LocalDate date) {
        return !validity.from().isBefore(date);
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public OrganisationKey service() {
        return service;
    }

    public LocalDate from() {
        return validity.from();
    }

    public LocalDate until() {
        return validity.until();
    }
}
