package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;
import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;
import static org.maatwerk.confidentiality.Relation.PERSONNEL_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.protocol.usecase.ConversationForm;
import org.maatwerk.protocol.usecase.GiveGoAhead;
import org.maatwerk.protocol.usecase.GoAheadForm;
import org.maatwerk.protocol.usecase.HoldConversation;
import org.maatwerk.protocol.usecase.PlanConversation;
import org.maatwerk.protocol.usecase.ProposeProtocol;
import org.maatwerk.protocol.usecase.TakeProtocol;

/** Protocols in every state, of people of {@link Who#LINE_MANAGER}'s team; after {@link Scene} played. */
@ApplicationScoped
class ProtocolScene {

    /** The doctor recognised them in {@link Scene}, and so the expert has a protocol to propose. */
    private static final String RECOGNISED = "michael.vandevelde";

    @Inject
    ProposeProtocol propose;

    @Inject
    GiveGoAhead goAhead;

    @Inject
    TakeProtocol take;

    @Inject
    PlanConversation plan;

    @Inject
    HoldConversation hold;

    @Inject
    WrittenProtocol written;

    @Inject
    DisputedProtocol disputed;

    @Inject
    FollowedProtocol followed;

    @Inject
    MovedPerson moved;

    @Inject
    TomScene requests;

    @Inject
    RegistrationScene registrations;

    @Inject
    Protocols protocols;

    @Inject
    People people;

    @Inject
    Afterwards afterwards;

    @Inject
    Clock clock;

    List<Planting> play() {
        Planting signed = followed(planting("protocol signed", "ruben.mertens"));
        List<Planting> all = List.of(
                toPropose(planting("protocol to propose", RECOGNISED)),
                proposed(planting("protocol proposed", "jeroen.vercammen")),
                agreed(planting("protocol agreed", "guido.benali")),
                planned(planting("protocol planned", "koen.vandaele"), LocalTime.of(23, 59, 59)),
                disputed.in(
                        held(planting("protocol held", "fien.goossens")),
                        id(Who.EXPERT),
                        id(Who.LINE_MANAGER),
                        id(Who.HR_OFFICER)),
                signed,
                moved(planting("protocol moved", "kristof.goossens")),
                declined(planting("protocol declined", "yves.goncalves")));
        List<Planting> asked = requests.of(signed, id(Who.EXPERT));
        return Stream.of(all, asked, List.of(registrations.of(signed)))
                .flatMap(List::stream)
                .toList();
    }

    private Planting toPropose(Planting it) {
        it.file = protocols.runningOf(it.subject.id()).orElseThrow().caseNumber();
        it.relate(EXPERT, Who.EXPERT);
        return it;
    }

    private Planting proposed(Planting it) {
        propose.forTeamMember(id(Who.LINE_MANAGER), it.subject.id());
        return running(it);
    }

    private Planting agreed(Planting it) {
        propose.forOneself(it.subject.id());
        running(it);
        goAhead.give(
                it.subject.id(),
                it.file,
                new GoAheadForm(
                        ProtocolGround.EXTERNAL_RECOGNITION,
                        RecognitionBody.VAPH,
                        null,
                        id(Who.HR_OFFICER).value()));
        it.relate(LINE_MANAGER, Who.LINE_MANAGER);
        it.relate(HR_OFFICER, Who.HR_OFFICER);
        it.showNumber(Who.EXPERT, Who.OTHER_EXPERT);
        return it;
    }

    private Planting planned(Planting it, LocalTime at) {
        agreed(it);
        take.take(id(Who.EXPERT), it.file);
        it.hideNumber(Who.EXPERT, Who.OTHER_EXPERT);
        it.relate(EXPERT, Who.EXPERT);
        plan.plan(
                id(Who.EXPERT),
                it.file,
                new ConversationForm(
                        LocalDate.now(clock), at, ConversationManner.AT_WORK, it.ofTheConversation("place")));
        return it;
    }

    private Planting held(Planting it) {
        planned(it, LocalTime.of(23, 59, 59));
        hold.held(id(Who.EXPERT), it.file, EnumSet.allOf(Party.class), it.ofTheConversation("others"));
        written.in(it, id(Who.EXPERT), id(Who.LINE_MANAGER));
        return it;
    }

    private Planting followed(Planting it) {
        held(it);
        followed.in(it, id(Who.EXPERT));
        signed(it);
        followed.afterSigning(it, id(Who.EXPERT));
        return it;
    }

    /** With another manager since: the former has no part in it any more, and the new one none yet (P10). */
    private Planting moved(Planting it) {
        moved.workFor(id(Who.LINE_MANAGER), it.subject.id());
        signed(held(it));
        moved.workFor(it.subject.manager(), it.subject.id());
        it.end(Who.LINE_MANAGER);
        return it;
    }

    private Planting signed(Planting it) {
        written.signedBy(it, id(Who.EXPERT), id(Who.LINE_MANAGER), id(Who.HR_OFFICER));
        it.relate(PERSONNEL_ADMIN, Who.PERSONNEL_ADMIN);
        it.showNumber(Who.PERSONNEL_ADMIN);
        return it;
    }

    /** Kept long enough, too (X6). */
    private Planting declined(Planting it) {
        propose.forOneself(it.subject.id());
        running(it);
        goAhead.refuse(it.subject.id(), it.file);
        return afterwards.protocolDueForDestruction(it);
    }

    private Planting running(Planting it) {
        it.file = protocols.runningOf(it.subject.id()).orElseThrow().caseNumber();
        return it;
    }

    private Planting planting(String state, String account) {
        return new Planting(
                state, people.withEmail(account + "@voorbeeld.example").orElseThrow());
    }

    private PersonId id(Who who) {
        return people.withEmail(who.email()).orElseThrow().id();
    }
}
