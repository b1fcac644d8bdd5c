package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The way to aids: HR and who leads the protocol keep them, by their part in the request that they go with (D9). */
@ApplicationScoped
class AidDoor {

    private static final Set<Relation> KEEPERS = EnumSet.of(Relation.EXPERT, Relation.HR_OFFICER);

    @Inject
    Aids aids;

    @Inject
    TomShelf shelf;

    @Inject
    TomParties parties;

    @Inject
    Gate gate;

    /** Those that go with requests for this person. */
    List<Aid> own(PersonId actor) {
        return aids.ofRequests(numbers(in(actor, EnumSet.of(Relation.STAFF_MEMBER))));
    }

    /** Those of people, and of entities, that this person looks after. */
    List<Aid> kept(PersonId actor) {
        return aids.ofRequests(numbers(keptRequests(actor)));
    }

    /** Those in which this person would look after an aid. */
    List<TomRequest> keptRequests(PersonId actor) {
        return in(actor, KEEPERS);
    }

    private List<TomRequest> in(PersonId actor, Set<Relation> parts) {
        return shelf.requestsOf(actor)
                .filter(request -> parties.relationsOf(actor, request).stream().anyMatch(parts::contains))
                .toList();
    }

    private static List<CaseNumber> numbers(List<TomRequest> requests) {
        return requests.stream().map(TomRequest::caseNumber).toList();
    }

    Aid toRead(PersonId actor, CaseNumber number, String why) {
        return entered(actor, aids.of(number), why);
    }

    Aid toKeep(PersonId actor, CaseNumber number, String why) {
        return entered(actor, aids.toChange(number), why);
    }

    /** @throws NotFound to whoever neither has it nor looks after it */
    Aid toSee(PersonId actor, CaseNumber number, String why) {
        return seen(actor, aids.of(number), why);
    }

    /** @throws NotFound to whoever neither has it nor looks after it */
    Aid toReport(PersonId actor, CaseNumber number, String why) {
        return seen(actor, aids.toChange(number), why);
    }

    private Aid seen(PersonId actor, Aid aid, String why) {
        return has(actor, aid) ? read(actor, aid, EnumSet.of(Relation.STAFF_MEMBER), why) : entered(actor, aid, why);
    }

    /** Whether it is theirs now, and not what they gave back. */
    private static boolean has(PersonId actor, Aid aid) {
        return aid.isOut() && actor.equals(aid.holder());
    }

    /** @throws NotFound to whoever would not look after it there */
    TomRequest toLend(PersonId actor, CaseNumber request, String why) {
        return entered(actor, shelf.of(request), KEEPERS, why);
    }

    /** @throws NotFound to whoever does not look after it */
    private Aid entered(PersonId actor, Aid aid, String why) {
        return read(actor, aid, KEEPERS, why);
    }

    private Aid read(PersonId actor, Aid aid, Set<Relation> parts, String why) {
        entered(actor, shelf.of(aid.request()), parts, why);
        return aid;
    }

    private TomRequest entered(PersonId actor, TomRequest request, Set<Relation> parts, String why) {
        Set<Relation> relations = parties.relationsOf(actor, request);
        relations.retainAll(parts);
        gate.read(actor, TomParties.fileOf(request), relations, D9_MEASURE, why);
        return request;
    }
}
