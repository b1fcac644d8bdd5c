package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.maatwerk.attestation.usecase.OfferHandover;
import org.maatwerk.people.OrganisationKey;

@Named
@ApplicationScoped
class OfferHandoverStep implements JavaDelegate {

    @Inject
    OfferHandover offerHandover;

    @Override
    public void execute(DelegateExecution execution) {
        offerHandover.offerAll(new OrganisationKey(execution.getProcessBusinessKey()));
    }
}
