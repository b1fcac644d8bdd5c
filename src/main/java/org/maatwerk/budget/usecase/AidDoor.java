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

/** The way to aids: HR and who leads the protocol keep them, by their part in the request that they were bought for (D9). */
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

    /** @throws NotFound to whoever would not look after it there */
    TomRequest toLend(PersonId actor, CaseNumber request, String why) {
        return entered(actor, shelf.of(request), why);
    }

    /** @throws NotFound to whoever does not look after it */
    private Aid entered(PersonId actor, Aid aid, String why) {
        entered(actor, shelf.of(aid.request()), why);
        return aid;
    }

    private TomRequest entered(PersonId actor, TomRequest request, String why) {
        Set<Relation> relations = parties.relationsOf(actor, request);
        relations.retainAll(KEEPERS);
        gate.read(actor, TomParties.fileOf(request), relations, D9_MEASURE, why);
        return request;
    }
}
