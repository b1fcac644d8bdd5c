package org.maatwerk.atomicity;

import static org.maatwerk.protocol.ProtocolSection.OWN_WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.protocol.usecase.ConversationForm;
import org.maatwerk.protocol.usecase.EditionView;
import org.maatwerk.protocol.usecase.GoAheadForm;

/** A protocol, act by act. */
@ApplicationScoped
class ProtocolTour {

    @Inject
    ProtocolActs acts;

    @Inject
    Protocols protocols;

    @Inject
    ProtocolEditions editions;

    @Inject
    TomTour tom;

    @Inject
    Jobs jobs;

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
        write(visitor, staffMember, expert, file);
        follow(visitor, staffMember, expert, file);
        tom.ask(visitor, staffMember, expert);
        takeAlong(visitor, staffMember, file);
        live(visitor, staffMember, file);
    }

    /** Delivered is not done (P11). */
    private void follow(ActVisitor visitor, PersonId staffMember, PersonId expert, CaseNumber file) {
        LocalDate today = LocalDate.now(clock);
        int since = editions.in(EditionState.IN_FORCE, file).orElseThrow().textVersion();
        visitor.telling("say that it is delivered", () -> acts.deliver.deliver(expert, file, 2, today));
        visitor.telling("say that it does not work", () -> acts.say.answer(staffMember, file, 2, false, "words"));
        visitor.telling("see that it works", () -> acts.mend.mended(expert, file, 2));
        acts.say.answer(staffMember, file, 2, true, null);
        visitor.telling("ask again", () -> acts.follow.askAgain(file, 2, since, 2));
    }

    /** The adjustment passport (P12). */
    private void takeAlong(ActVisitor visitor, PersonId staffMember, CaseNumber file) {
        List<Integer> chosen = List.of(2);
        PassportContent shown = acts.makePassport.preview(staffMember, file, chosen);
        visitor.quiet("make a passport", () -> acts.makePassport.make(staffMember, file, chosen, shown));
        byte[] passport = acts.documents.bytes(file, "ADJUSTMENT_PASSPORT_FILE", "1");
        bringAlong(visitor, held(), passport);
        visitor.quiet("revoke it", () -> acts.revokePassport.revoke(staffMember, file, 1));
    }

    /** What was brought along is suggested, and thrown away (P12). */
    private void bringAlong(ActVisitor visitor, CaseNumber file, byte[] passport) {
        PersonId owner = protocols.of(file).staffMember();
        PersonId expert = protocols.of(file).author();
        visitor.quiet("bring it along", () -> acts.importPassport.take(owner, passport, true));
        CaseNumber brought = acts.imports.read(owner).get(0).number();
        visitor.quiet("add what was elsewhere", () -> acts.suggest.add(expert, file, brought, 0));
        visitor.quiet("throw it away", () -> acts.imports.discard(owner, brought));
    }

    private AgreementContent chair() {
        return new AgreementContent(
                null, "coach", MeasureCategory.JOB_COACHING, Doer.EXPERT, LocalDate.now(clock), true, DependsOn.PERSON);
    }

    /** The yearly look, another manager, and revisions in which nothing changes (P9, P10). */
    private void live(ActVisitor visitor, PersonId staffMember, CaseNumber file) {
        jobs.runNext("protocol", file.value());
        visitor.telling("say that all is as agreed", () -> acts.unchanged.confirm(staffMember, file));
        visitor.telling("revise the protocol", () -> acts.revise.open(staffMember, file));
        visitor.telling("stop the revision", () -> acts.revise.drop(staffMember, file));
        cast.giveOtherManager(staffMember);
        visitor.telling("follow another manager", () -> acts.workplace.of(staffMember));
        visitor.telling("release the protocol", () -> acts.release.release(staffMember, file, null));
    }

    /** A file of somebody else, in which the conversation was held. */
    CaseNumber held() {
        PersonId staffMember = cast.staffMember();
        acts.propose.forOneself(staffMember);
        CaseNumber file = running(staffMember);
        PersonId expert = cast.expert();
        acts.goAhead.give(staffMember, file, form(staffMember));
        acts.take.take(expert, file);
        acts.plan.plan(expert, file, lateToday());
        acts.hold.held(expert, file, EnumSet.allOf(Party.class), "somebody else");
        return file;
    }

    private void write(ActVisitor visitor, PersonId staffMember, PersonId expert, CaseNumber file) {
        visitor.quiet("write the own words", () -> acts.draft.save(staffMember, file, OWN_WORDS, 0, "words"));
        visitor.quiet("write an agreement", () -> acts.agreements.add(expert, file, agreement("one")));
        visitor.quiet("change it", () -> acts.agreements.change(expert, file, 1, 2, agreement("two")));
        visitor.quiet("comment", () -> acts.review.comment(staffMember, file, CommentAudience.ALL_FOUR, "remark"));
        visitor.telling("have it reviewed", () -> acts.draft.offer(expert, file));
        visitor.telling("say that one has read it", () -> acts.review.read(staffMember, file));
        visitor.quiet("take the agreement out", () -> acts.agreements.remove(expert, file, 1, 3));
        acts.review.read(cast.card(staffMember).manager(), file);
        acts.review.read(protocols.of(file).hrOfficer(), file);
        sign(visitor, expert, file);
    }

    /** Signed by one, edited, signed by all, and put in the e-dossier. */
    private void sign(ActVisitor visitor, PersonId expert, CaseNumber file) {
        PersonId staffMember = protocols.of(file).staffMember();
        int version = version(expert, file);
        visitor.telling("freeze the text", () -> acts.freeze.freeze(expert, file, version));
        EditionView first = edition(expert, file);
        visitor.telling("sign it", () -> sign(staffMember, file, first));
        visitor.telling("edit it after a signature", () -> acts.agreements.add(expert, file, chair()));
        acts.freeze.freeze(expert, file, version(expert, file));
        EditionView second = edition(expert, file);
        editions.signaturesOf(file, second.number()).stream()
                .map(ProtocolSignature::person)
                .filter(signatory -> !signatory.equals(expert))
                .distinct()
                .forEach(signatory -> sign(signatory, file, second));
        visitor.telling("sign it as the last", () -> sign(expert, file, second));
        visitor.telling(
                "put it in the e-dossier",
                () -> acts.upload.uploaded(cast.first(Role.PERSONNEL_ADMIN), file, second.number()));
    }

    private int version(PersonId reader, CaseNumber file) {
        return acts.draft.read(reader, file).text().number();
    }

    private EditionView edition(PersonId reader, CaseNumber file) {
        return acts.sign.read(reader, file).edition();
    }

    private void sign(PersonId signatory, CaseNumber file, EditionView edition) {
        acts.sign.sign(signatory, file, edition.number(), edition.sha256());
    }

    private AgreementContent agreement(String what) {
        return new AgreementContent(
                null, what, MeasureCategory.TASKS, Doer.EXPERT, LocalDate.now(clock), false, DependsOn.JOB);
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
