package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.Invoices;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The invoices that somebody handed in as a job coach, without for whom (X7, D10). */
@ApplicationScoped
class OwnCoachInvoices implements OwnData {

    @Inject
    Invoices invoices;

    @Override
    public int order() {
        return 38;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return invoices.handedInBy(person).stream()
                .map(OwnCoachInvoices::record)
                .toList();
    }

    private static OwnRecord record(Invoice invoice) {
        return OwnRecord.of("coach-invoice")
                .with("invoice-number", invoice.number())
                .with("invoice-issued-on", invoice.issuedOn())
                .with("invoice-payable", invoice.amounts().payable().amount())
                .with("handed-in-at", invoice.registeredAt());
    }
}
