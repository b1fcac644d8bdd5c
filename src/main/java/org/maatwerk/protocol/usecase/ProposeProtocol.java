package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.NOBODY_TO_PROPOSE_TO;
import static org.maatwerk.protocol.ProtocolRefusal.PERSON_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.GoAheadAsked;
import org.maatwerk.protocol.Protocol;

/**
 * Staff member, line manager, HR officer or reintegration adviser proposes a protocol (P1). Who proposes to somebody
 * else learns nothing by it, and nobody else learns anything (D-6).
 */
@ApplicationScoped
@Transactional
public class ProposeProtocol {

    @Inject
    ProposalBook book;

    @Inject
    Workplace workplace;

    @Inject
    People people;

    @Inject
    Event<GoAheadAsked> facts;

    /**
     * Need not wait for the expert of a recognition.
     *
     * @return the number of the protocol, in which the go-ahead is given next
     */
    public CaseNumber forOneself(PersonId staffMember) {
        refuseUnlessHolding(staffMember, Role.STAFF_MEMBER);
        Protocol protocol = book.ofOneself(people.of(staffMember));
        protocol.askedByStaffMember().ifPresent(facts::fire);
        return protocol.caseNumber();
    }

    /** @param member somebody of the manager's own team */
    public void forTeamMember(PersonId manager, PersonId member) {
        refuseUnlessHolding(manager, Role.LINE_MANAGER);
        Refused.unless(member != null, PERSON_IS_MISSING, "member");
        PersonView person = people.find(member)
                .filter(found -> manager.equals(found.manager()))
                .filter(found -> !people.related(manager, found.id()))
                .orElseThrow(() -> new Refused(NOBODY_TO_PROPOSE_TO, "member"));
        book.ofAnother(person, manager, Role.LINE_MANAGER);
    }

    /** @param email of somebody of the officer's entity */
    public void forColleague(PersonId officer, String email) {
        refuseUnlessHolding(officer, Role.HR_OFFICER);
        PersonView person = withEmail(officer, email, "email");
        Refused.unless(workplace.isHrOf(officer, person.id()), NOBODY_TO_PROPOSE_TO, "email");
        book.ofAnother(person, officer, Role.HR_OFFICER);
    }

    /** After a long sickness; the adviser leads it in the expert's place. @param email of anybody in scope */
    public void afterSickness(PersonId adviser, String email) {
        refuseUnlessHolding(adviser, Role.REINTEGRATION_ADVISER);
        book.ofAnother(withEmail(adviser, email, "person"), adviser, Role.REINTEGRATION_ADVISER);
    }

    private PersonView withEmail(PersonId proposer, String email, String field) {
        String typed = Objects.requireNonNullElse(email, "").strip();
        Refused.unless(!typed.isEmpty(), PERSON_IS_MISSING, field);
        return people.withEmail(typed)
                .filter(found -> !found.id().equals(proposer) && !people.related(proposer, found.id()))
                .orElseThrow(() -> new Refused(NOBODY_TO_PROPOSE_TO, field));
    }

    private void refuseUnlessHolding(PersonId person, Role role) {
        if (!workplace.holds(person, role)) {
            throw new NotFound();
        }
    }
}
