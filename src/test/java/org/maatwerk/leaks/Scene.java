package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.InformationClass.D14_ACCESS_LOG;
import static org.maatwerk.confidentiality.Relation.DATA_PROTECTION_OFFICER;
import static org.maatwerk.confidentiality.Relation.DOCTOR;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.SMT;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.Term;
import org.maatwerk.attestation.usecase.AppointmentForm;
import org.maatwerk.attestation.usecase.CriterionView;
import org.maatwerk.attestation.usecase.DecisionForm;
import org.maatwerk.attestation.usecase.SmtAdviceForm;
import org.maatwerk.attestation.usecase.WithdrawRequest;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.testing.Patience;

/** Files in every state, of people of one team. */
@ApplicationScoped
class Scene {

    /** All with the service of {@link Who#DOCTOR}: the first seven of one manager, all but the last of one entity. */
    private static final List<String> TEAM = List.of(
            "jeroen.vercammen",
            "noemie.haddad",
            "guido.benali",
            "koen.vandaele",
            "fien.goossens",
            "ruben.mertens",
            "yves.goncalves",
            "michael.vandevelde",
            "chloe.dubois",
            "bilal.fernandez",
            "jelle.vandaele",
            "evelien.ceulemans");

    private final Map<Who, PersonId> ids = new EnumMap<>(Who.class);

    @Inject
    Desk desk;

    @Inject
    WithdrawRequest withdrawRequest;

    @Inject
    Afterwards afterwards;

    @Inject
    ProtocolScene protocols;

    @Inject
    Documents documents;

    @Inject
    People people;

    @Inject
    Clock clock;

    List<MatrixFile> play() {
        Iterator<PersonView> team = TEAM.stream().map(this::person).iterator();
        List<MatrixFile> files = Stream.of(
                        draft(new Planting("draft", team.next())),
                        submitted(new Planting("new", team.next())),
                        taken(new Planting("taken by an expert", team.next())),
                        afterwards.openedInAnEmergency(sketched(new Planting("being sketched", team.next()))),
                        changed(confirmed(new Planting("waiting for a doctor", team.next()), false)),
                        afterwards.correctionOfSketch(asked(new Planting("with the team", team.next()), true)),
                        changed(asked(new Planting("with the team not shared", team.next()), false)),
                        recognisedLongAgo(new Planting("recognised", team.next())),
                        awaitLetter(refused(new Planting("not recognised", team.next()))),
                        lookedAtAgain(new Planting("looked at again", team.next())),
                        afterwards.dueForDestruction(withdrawn(new Planting("withdrawn", team.next()))),
                        afterwards.offeredElsewhere(
                                confirmed(new Planting("offered to another service", team.next()), false)))
                .map(Planting::done)
                .toList();
        List<MatrixFile> all = Stream.concat(
                        files.stream(), protocols.play().stream().map(Planting::done))
                .toList();
        afterwards.tellOfWaitingTasks();
        return all;
    }

    /** Two people of one manager with the same story, in other words and with other choices in it. */
    List<Planting> twins() {
        List<Planting> twins = List.of(
                asked(new Planting("twin", person("jeroen.claeys")), true),
                asked(new Planting("other twin", person("michael.desmet")).inOtherWords(), true));
        afterwards.tellOfWaitingTasks();
        return twins;
    }

    void decideOn(List<Planting> twins) {
        twins.forEach(twin -> awaitLetter(recognised(advised(twin))));
        afterwards.tellOfWaitingTasks();
    }

    private Planting draft(Planting it) {
        PersonId subject = it.subject.id();
        desk.draftRequest.start(subject);
        it.file = desk.draftRequest.find(subject).orElseThrow().caseNumber();
        desk.draftRequest.informationRead(subject, true);
        for (RequestQuestion question : RequestQuestion.of(false)) {
            String answer =
                    question.choices().isEmpty() ? it.request("asked" + question) : it.chosen(question.choices());
            desk.draftRequest.answer(subject, question, answer);
        }
        return it;
    }

    private Planting submitted(Planting it) {
        draft(it);
        desk.submitRequest.submit(it.subject.id());
        it.showNumber(Who.EXPERT, Who.OTHER_EXPERT);
        return it;
    }

    private Planting taken(Planting it) {
        submitted(it);
        desk.firstContact.take(id(Who.EXPERT), it.file);
        it.hideNumber(Who.EXPERT, Who.OTHER_EXPERT);
        it.relate(EXPERT, Who.EXPERT);
        return it;
    }

    private Planting sketched(Planting it) {
        taken(it);
        PersonId expert = id(Who.EXPERT);
        desk.firstContact.record(expert, it.file, today(), ContactChannel.PHONE);
        desk.draftSketch.save(expert, it.file, 0, it.sketch(1));
        desk.draftSketch.comment(it.subject.id(), it.file, it.request("comment"));
        desk.draftSketch.offer(expert, it.file, 1);
        desk.confirmSketch.sendBack(it.subject.id(), it.file, 1, it.request("sentBack"));
        desk.draftSketch.save(it.subject.id(), it.file, 1, it.sketch(2));
        desk.draftSketch.offer(expert, it.file, 2);
        return it;
    }

    private Planting confirmed(Planting it, boolean shared) {
        sketched(it);
        desk.confirmSketch.confirm(it.subject.id(), it.file, 2);
        if (shared) {
            it.share();
        }
        it.confirm(2);
        it.showNumber(Who.DOCTOR, Who.OTHER_DOCTOR);
        return it;
    }

    /** A change that nobody confirmed yet: not for the doctor, nor for the team (A4). */
    private Planting changed(Planting it) {
        desk.draftSketch.save(id(Who.EXPERT), it.file, 2, it.sketch(3));
        return it;
    }

    private Planting consulted(Planting it, Who who) {
        PersonId doctor = id(who);
        desk.takeFile.take(doctor, it.file);
        it.hideNumber(Who.DOCTOR, Who.OTHER_DOCTOR);
        it.relate(DOCTOR, who);
        desk.plan.plan(
                doctor,
                it.file,
                new AppointmentForm(today(), LocalTime.of(23, 59, 59), ConsultationManner.ONLINE, null));
        desk.hold.held(doctor, it.file, true);
        return it;
    }

    private Planting asked(Planting it, boolean share) {
        consulted(confirmed(it, share), Who.DOCTOR);
        desk.relate.mark(id(Who.ADMINISTRATOR), it.subject.id(), Who.NOT_ASKED.email());
        desk.askSmt.ask(id(Who.DOCTOR), it.file, it.question(), share);
        desk.consentToSmt.answer(it.subject.id(), it.file, true);
        desk.answerSmt.read(id(Who.STEPPED_ASIDE), it.file);
        desk.answerSmt.recuse(id(Who.STEPPED_ASIDE), it.file);
        if (share) {
            desk.answerSmt.answer(id(Who.SMT_MEMBER), it.file, it.answer());
        }
        it.relate(SMT, Who.SMT_MEMBER, Who.SMT_CHAIR);
        it.mark(people.of(id(Who.STEPPED_ASIDE)).name(), D14_ACCESS_LOG, STAFF_MEMBER, DATA_PROTECTION_OFFICER);
        return it;
    }

    private Planting advised(Planting it) {
        desk.closeSmt.close(
                id(Who.SMT_CHAIR),
                it.file,
                new SmtAdviceForm(
                        it.chosen(List.of(AdvisedOutcome.DO_NOT_RECOGNISE, AdvisedOutcome.NO_COMMON_VIEW)),
                        it.advice("advice"),
                        it.advice("minorityNote"),
                        it.conclusion()));
        it.end(Who.SMT_MEMBER, Who.SMT_CHAIR);
        it.showNumber(Who.SMT_MEMBER, Who.SMT_CHAIR); // a closed question is a line in a list
        return it;
    }

    private Planting recognised(Planting it) {
        CriterionView criterion =
                it.chosen(desk.decisionSheet.of(id(Who.DOCTOR), it.file).criteria());
        desk.decide.decide(
                id(Who.DOCTOR),
                it.file,
                new DecisionForm(
                        Outcome.RECOGNISED,
                        today(),
                        Term.TWO_YEARS,
                        criterion.code(),
                        it.reasoning("reasoning"),
                        it.reasoning("whyOtherwise")));
        return it;
    }

    private Planting recognisedLongAgo(Planting it) {
        awaitLetter(recognised(advised(asked(it, true))));
        return afterwards.renewable(afterwards.corrections(it));
    }

    private Planting refused(Planting it) {
        consulted(confirmed(it, false), Who.DOCTOR);
        desk.decide.decide(
                id(Who.DOCTOR),
                it.file,
                new DecisionForm(Outcome.NOT_RECOGNISED, null, null, null, it.reasoning("reasoning"), null));
        return it;
    }

    /** The former doctor has nothing to do with it any more (A9). */
    private Planting lookedAtAgain(Planting it) {
        awaitLetter(refused(it));
        desk.reconsider.ask(it.subject.id(), it.file, it.newElements());
        it.end(Who.DOCTOR);
        return consulted(it, Who.OTHER_DOCTOR);
    }

    private Planting withdrawn(Planting it) {
        sketched(it);
        withdrawRequest.withdraw(it.subject.id(), it.file);
        it.close();
        return it;
    }

    /** It is written a moment after the decision, and the process goes on from there. */
    private Planting awaitLetter(Planting it) {
        Patience.until(
                "the letter of " + it.file,
                Duration.ofMinutes(2),
                () -> documents.isKept(it.file, WriteDecisionLetter.KIND, "1"));
        return it;
    }

    private PersonView person(String account) {
        return people.withEmail(account + "@voorbeeld.example").orElseThrow();
    }

    PersonId id(Who who) {
        return ids.computeIfAbsent(
                who, one -> people.withEmail(one.email()).orElseThrow().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
