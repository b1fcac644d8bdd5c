package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePaper;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.Invoices;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Invoices in the database; numbers are counted in one row, locked, so that two nodes never give out the same. */
@ApplicationScoped
public class JpaInvoices implements Invoices {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public Invoice of(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Invoice.class, caseNumber.value()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Invoice toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Invoice.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Invoice> find(InvoiceKind kind, InvoiceSupplier supplier, String number) {
        return entities.createQuery(
                        "select i from Invoice i where i.kind = :kind and i.supplier.number = :supplier"
                                + " and i.comparedNumber = :number",
                        Invoice.class)
                .setParameter("kind", kind)
                .setParameter("supplier", supplier.number())
                .setParameter("number", Invoice.compared(number))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invoice> all() {
        return entities.createQuery("select i from Invoice i order by i.caseNumber desc", Invoice.class)
                .getResultList();
    }

    @Override
    public List<Invoice> handedInBy(PersonId coach) {
        return entities.createQuery(
                        "select i from Invoice i where i.source = :source and i.registeredBy = :coach"
                                + " order by i.caseNumber desc",
                        Invoice.class)
                .setParameter("source", InvoiceSource.COACH)
                .setParameter("coach", coach)
                .getResultList();
    }

    @Override
    public void add(Invoice invoice) {
        entities.persist(invoice);
        entities.flush();
    }

    @Override
    public void add(InvoicePaper paper) {
        entities.persist(paper);
    }

    @Override
    public List<InvoicePart> parts(CaseNumber invoice) {
        return entities.createQuery(
                        "select p from InvoicePart p where p.invoice = :invoice order by p.part", InvoicePart.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    @Override
    public List<InvoicePart> partsOf(OrderNumber order) {
        return entities.createQuery(
                        "select p from InvoicePart p where p.order = :order order by p.id", InvoicePart.class)
                .setParameter("order", order)
                .getResultList();
    }

    @Override
    public List<InvoicePart> partsToPay() {
        return entities.createQuery(
                        "select p from InvoicePart p where p.state = :booked order by p.id", InvoicePart.class)
                .setParameter("booked", PartState.BOOKED)
                .getResultList();
    }

    @Override
    public void add(InvoicePart part) {
        entities.persist(part);
    }

    @Override
    public Optional<InvoicePaper> paperOf(CaseNumber invoice) {
        return Optional.ofNullable(entities.find(InvoicePaper.class, invoice.value()));
    }

    @Override
    public CaseNumber nextNumber() {
        long number = entities.find(InvoiceCounter.class, InvoiceCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("INV-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }
}
