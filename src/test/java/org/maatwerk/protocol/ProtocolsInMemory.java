package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Protocols without a database. */
public final class ProtocolsInMemory implements Protocols {

    private final Map<CaseNumber, Protocol> protocols = new LinkedHashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();

    @Override
    public Protocol of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Protocol> find(CaseNumber caseNumber) {
        return Optional.ofNullable(protocols.get(caseNumber));
    }

    @Override
    public Protocol toChange(CaseNumber caseNumber) {
        return of(caseNumber);
    }

    @Override
    public void add(Protocol protocol) {
        protocols.put(protocol.caseNumber(), protocol);
    }

    @Override
    public Optional<Protocol> runningOf(PersonId staffMember) {
        return ofStaffMember(staffMember).stream()
                .filter(protocol -> !protocol.stage().isClosed())
                .findFirst();
    }

    @Override
    public Optional<Protocol> runningFrom(CaseNumber attestation) {
        return where(protocol ->
                        protocol.attestation().filter(attestation::equals).isPresent()
                                && !protocol.stage().isClosed())
                .stream()
                .findFirst();
    }

    @Override
    public List<Protocol> ofStaffMember(PersonId staffMember) {
        return where(protocol -> protocol.staffMember().equals(staffMember));
    }

    @Override
    public List<Protocol> withParty(PersonId person) {
        return where(protocol -> person.equals(protocol.author())
                || person.equals(protocol.lineManager())
                || person.equals(protocol.hrOfficer()));
    }

    @Override
    public List<Protocol> withoutAuthor() {
        return where(Protocol::isInPool);
    }

    @Override
    public void add(Proposal proposal) {
        proposals.add(proposal);
    }

    @Override
    public List<Proposal> proposalsOf(CaseNumber caseNumber) {
        return proposals.stream()
                .filter(proposal -> proposal.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public List<Proposal> proposedBy(PersonId proposer) {
        return proposals.stream()
                .filter(proposal -> proposal.proposer().equals(proposer))
                .toList();
    }

    private List<Protocol> where(Predicate<Protocol> condition) {
        return protocols.values().stream().filter(condition).toList();
    }
}
