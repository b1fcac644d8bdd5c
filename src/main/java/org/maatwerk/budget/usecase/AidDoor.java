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
import org.maatwerk.budget.TomRequests;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
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
    TomRequests requests;

    @Inject
    TomParties parties;

    @Inject
    Gate gate;

    /** Of all requests in which this person has one of these parts. */
    List<Aid> of(PersonId actor, Set<Relation> parts) {
        List<CaseNumber> numbers = requests.ofProtocols(parties.protocolsOf(actor)).stream()
                .filter(request -> parties.relationsOf(actor, request).stream().anyMatch(parts::contains))
                .map(TomRequest::caseNumber)
                .toList();
        return aids.ofRequests(numbers);
    }

    /** Those of people whom this person looks after. */
    List<Aid> kept(PersonId actor) {
        return of(actor, KEEPERS);
    }

    Aid toRead(PersonId actor, CaseNumber number, String why) {
        return entered(actor, aids.of(number), why);
    }

    Aid toKeep(PersonId actor, CaseNumber number, String why) {
        return entered(actor, aids.toChange(number), why);
    }

    /** @throws NotFound to whoever does not look after it */
    private Aid entered(PersonId actor, Aid aid, String why) {
        TomRequest request = requests.of(aid.request());
        Set<Relation> relations = parties.relationsOf(actor, request);
        relations.retainAll(KEEPERS);
        gate.read(actor, new FileParties(request.caseNumber(), aid.holder()), relations, D9_MEASURE, why);
        return aid;
    }
}
