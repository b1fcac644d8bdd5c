package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;

/**
 * An organisation went to another prevention service: the people with an open file are asked whether the new service
 * may take it over. Until they say yes, nothing changes hands (A11).
 */
@ApplicationScoped
@Transactional
public class OfferHandover {

    @Inject
    Attestations attestations;

    @Inject
    HandoverBook book;

    @Inject
    People people;

    @Inject
    Event<Object> facts;

    /** For every open file of this organisation that is with another service than today's. */
    public void offerAll(OrganisationKey organisation) {
        people.preventionServiceOf(organisation, book.today())
                .ifPresent(service -> attestations.undecidedOf(organisation).stream()
                        .filter(file -> !service.equals(file.preventionService()))
                        .filter(file -> !service.equals(file.offeredService()))
                        .forEach(file -> offer(file, service)));
    }

    private void offer(Attestation file, OrganisationKey service) {
        Object fact = file.offerHandover(service);
        book.offered(file, service);
        facts.fire(fact);
    }
}
