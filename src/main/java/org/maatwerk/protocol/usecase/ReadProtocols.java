package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** The protocols somebody has a part in, and those that wait for somebody to lead them. */
@ApplicationScoped
@Transactional
public class ReadProtocols {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolParties parties;

    @Inject
    Workplace workplace;

    @Inject
    People people;

    /** One's own, newest first. */
    public List<ProtocolLine> own(PersonId staffMember) {
        return protocols.ofStaffMember(staffMember).stream().map(this::line).toList();
    }

    /** As expert, adviser, manager or HR officer; newest first. Closed ones are left out. */
    public List<ProtocolLine> ofOthers(PersonId reader) {
        return protocols.withParty(reader).stream()
                .filter(protocol -> !protocol.stage().isClosed())
                .filter(protocol -> !parties.relationsOf(reader, protocol).isEmpty())
                .map(this::line)
                .toList();
    }

    /** Without a name: whose it is, is for who takes it. */
    public List<ProtocolLine> pool(PersonId reader) {
        return protocols.withoutAuthor().stream()
                .filter(protocol -> parties.mayLead(reader, protocol))
                .map(protocol -> line(protocol).withoutName())
                .toList();
    }

    /** Whether this person leads conversations at all. */
    public boolean leads(PersonId reader) {
        return workplace.holds(reader, Role.CENTRAL_EXPERT) || workplace.holds(reader, Role.REINTEGRATION_ADVISER);
    }

    /** Whether this person leads conversations, or stands for HR in them: then a building can be moved (P9). */
    public boolean moves(PersonId reader) {
        return parties.mayMoveBuildings(reader);
    }

    private ProtocolLine line(Protocol protocol) {
        return new ProtocolLine(
                protocol.caseNumber(),
                workplace.name(protocol.staffMember()),
                people.organisation(protocol.organisation()).name(),
                protocol.stage(),
                protocol.openedAt());
    }
}
