package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.protocol.usecase.ConversationForm;
import org.maatwerk.protocol.usecase.GoAheadForm;

/** A protocol, act by act. */
@ApplicationScoped
class ProtocolTour {

    @Inject
    ProtocolActs acts;

    @Inject
    Protocols protocols;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    /** After the recognition of this file: the expert asks, the staff member says yes, and stops later. */
    void afterRecognition(ActVisitor visitor, PersonId staffMember, CaseNumber attestation) {
        CaseNumber file = running(staffMember);
        visitor.passingBy("stop with the recognition", () -> acts.stop.withRecognition(attestation));
        visitor.telling(
                "ask for the go-ahead", () -> acts.offer.ask(protocols.of(file).author(), file));
        visitor.telling("give the go-ahead", () -> acts.goAhead.give(staffMember, file, form(staffMember)));
        visitor.telling("withdraw the protocol", () -> acts.withdraw.withdraw(staffMember, file));
    }

    /** Proposed by the staff member, from an external recognition, until the conversation was held. */
    void proposed(ActVisitor visitor) {
        PersonId staffMember = cast.staffMember();
        visitor.telling("propose a protocol", () -> acts.propose.forOneself(staffMember));
        CaseNumber file = running(staffMember);
        PersonId expert = cast.expert();
        acts.goAhead.give(staffMember, file, form(staffMember));
        visitor.telling("take the protocol", () -> acts.take.take(expert, file));
        visitor.telling("plan the conversation", () -> acts.plan.plan(expert, file, conversation(1)));
        visitor.telling("move it", () -> acts.plan.move(expert, file, conversation(2)));
        visitor.telling("cancel it", () -> acts.plan.cancel(expert, file));
        acts.plan.plan(expert, file, lateToday());
        visitor.telling(
                "hold the conversation",
                () -> acts.hold.held(expert, file, EnumSet.allOf(Party.class), "somebody else"));
    }

    /** Proposed by others, and refused. */
    void proposedByOthers(ActVisitor visitor) {
        PersonId member = cast.staffMember();
        PersonId manager = cast.card(member).manager();
        visitor.telling("propose to one's team", () -> acts.propose.forTeamMember(manager, member));
        visitor.telling("say no", () -> acts.goAhead.refuse(member, running(member)));
        PersonId colleague = cast.staffMember();
        PersonId hr = cast.hrOfficerFor(colleague);
        visitor.telling(
                "propose to a colleague",
                () -> acts.propose.forColleague(hr, cast.card(colleague).email()));
        PersonId convalescent = cast.staffMember();
        visitor.telling(
                "propose after sickness",
                () -> acts.propose.afterSickness(
                        cast.first(Role.REINTEGRATION_ADVISER),
                        cast.card(convalescent).email()));
    }

    private CaseNumber running(PersonId staffMember) {
        return protocols.runningOf(staffMember).orElseThrow().caseNumber();
    }

    private GoAheadForm form(PersonId staffMember) {
        return new GoAheadForm(
                ProtocolGround.EXTERNAL_RECOGNITION,
                RecognitionBody.VDAB,
                null,
                cast.hrOfficerFor(staffMember).value());
    }

    private ConversationForm conversation(int daysAhead) {
        return new ConversationForm(
                LocalDate.now(clock).plusDays(daysAhead), LocalTime.NOON, ConversationManner.ONLINE, "somewhere");
    }

    private ConversationForm lateToday() {
        return new ConversationForm(
                LocalDate.now(clock), LocalTime.of(23, 59, 59), ConversationManner.ONLINE, "somewhere");
    }
}
