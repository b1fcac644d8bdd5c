package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Invoices for tests of use cases. */
public final class InvoicesInMemory implements Invoices {

    private final Map<CaseNumber, Invoice> invoices = new TreeMap<>(Comparator.reverseOrder());
    private final Map<CaseNumber, InvoicePaper> papers = new HashMap<>();
    private final List<InvoicePart> parts = new ArrayList<>();
    private int last;

    @Override
    public Invoice of(CaseNumber caseNumber) {
        return Optional.ofNullable(invoices.get(caseNumber)).orElseThrow(NotFound::new);
    }

    @Override
    public Invoice toChange(CaseNumber caseNumber) {
        return of(caseNumber);
    }

    @Override
    public List<InvoicePart> parts(CaseNumber invoice) {
        return parts.stream().filter(part -> part.invoice().equals(invoice)).toList();
    }

    @Override
    public List<InvoicePart> partsOf(OrderNumber order) {
        return parts.stream()
                .filter(part -> part.order().filter(order::equals).isPresent())
                .toList();
    }

    @Override
    public List<InvoicePart> partsToPay() {
        return parts.stream().filter(part -> part.state() == PartState.BOOKED).toList();
    }

    @Override
    public void add(InvoicePart part) {
        parts.add(part);
    }

    @Override
    public Optional<Invoice> find(InvoiceKind kind, InvoiceSupplier supplier, String number) {
        return invoices.values().stream()
                .filter(one -> one.kind() == kind
                        && one.supplier().number().equals(supplier.number())
                        && one.comparedNumber().equals(Invoice.compared(number)))
                .findFirst();
    }

    @Override
    public List<Invoice> all() {
        return List.copyOf(invoices.values());
    }

    @Override
    public List<Invoice> handedInBy(PersonId coach) {
        return invoices.values().stream().filter(one -> one.isHandedInBy(coach)).toList();
    }

    @Override
    public void add(Invoice invoice) {
        invoices.put(invoice.caseNumber(), invoice);
    }

    @Override
    public void add(InvoicePaper paper) {
        papers.put(paper.invoice(), paper);
    }

    @Override
    public Optional<InvoicePaper> paperOf(CaseNumber invoice) {
        return Optional.ofNullable(papers.get(invoice));
    }

    @Override
    public CaseNumber nextNumber() {
        return new CaseNumber("INV-2026-%05d".formatted(++last));
    }
}
