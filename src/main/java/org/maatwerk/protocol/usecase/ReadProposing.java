package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.usecase.ProposingView.Member;
import org.maatwerk.protocol.usecase.ProposingView.Proposed;

/** What somebody can propose, and what they proposed before (P1). */
@ApplicationScoped
@Transactional
public class ReadProposing {

    @Inject
    Protocols protocols;

    @Inject
    Workplace workplace;

    @Inject
    People people;

    @Inject
    Clock clock;

    public ProposingView of(PersonId reader) {
        return new ProposingView(
                protocols.runningOf(reader).map(Protocol::caseNumber).orElse(null),
                workplace.holds(reader, Role.LINE_MANAGER) ? team(reader) : List.of(),
                workplace.holds(reader, Role.HR_OFFICER),
                workplace.holds(reader, Role.REINTEGRATION_ADVISER),
                protocols.proposedBy(reader).stream()
                        .filter(proposal -> !proposal.staffMember().equals(reader))
                        .map(proposal -> new Proposed(workplace.name(proposal.staffMember()), proposal.at()))
                        .toList());
    }

    private List<Member> team(PersonId manager) {
        return people.teamOf(manager, LocalDate.now(clock)).stream()
                .filter(person -> !people.related(manager, person.id()))
                .map(person -> new Member(person.id().value(), person.name()))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }
}
