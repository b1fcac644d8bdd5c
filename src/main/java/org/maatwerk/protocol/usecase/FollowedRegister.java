package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.AgreementSupplied;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolTexts;

/** Which agreements are followed (P11). */
@ApplicationScoped
class FollowedRegister {

    @Inject
    FollowedAgreements followed;

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolTexts texts;

    @Inject
    FollowUp followUp;

    /** Follows what is material in this edition and nothing else: what was written anew is another thing. */
    void keep(CaseNumber file, int edition) {
        List<Agreement> material = materialIn(file, edition);
        followed.of(file).stream()
                .filter(FollowedAgreement::isRunning)
                .filter(one -> material.stream().noneMatch(agreement -> isSame(one, agreement)))
                .forEach(one -> one.end(followUp.today()));
        material.stream()
                .filter(agreement -> followed.of(file).stream().noneMatch(one -> isSame(one, agreement)))
                .forEach(agreement -> followed.add(new FollowedAgreement(file, agreement.number(), agreement.since())));
    }

    private List<Agreement> materialIn(CaseNumber file, int edition) {
        int version = editions.of(file).stream()
                .filter(one -> one.number() == edition)
                .findFirst()
                .orElseThrow(NotFound::new)
                .textVersion();
        Map<Integer, Agreement> newest = new TreeMap<>();
        texts.agreementsOf(file).stream()
                .filter(agreement -> agreement.since() <= version)
                .forEach(agreement -> newest.put(agreement.number(), agreement));
        return newest.values().stream()
                .filter(agreement -> !agreement.isRemoved())
                .filter(agreement -> agreement.content("").category().kind() == MeasureKind.MATERIAL)
                .toList();
    }

    void askAgain(CaseNumber file, int number, int since, int ask) {
        followed.of(file).stream()
                .filter(one -> one.number() == number && one.since() == since)
                .forEach(one -> one.askAgain(ask));
    }

    /** @return what follows from it; empty when it was delivered before, or does not hold any more */
    List<AgreementDelivered> supplied(AgreementSupplied fact) {
        return followed.of(fact.caseNumber()).stream()
                .filter(one -> one.number() == fact.number() && one.since() == fact.since())
                .filter(FollowedAgreement::isToDeliver)
                .map(one -> delivered(one, fact))
                .toList();
    }

    private AgreementDelivered delivered(FollowedAgreement one, AgreementSupplied fact) {
        one.deliver(fact.by(), fact.on(), followUp.today());
        return new AgreementDelivered(
                one.caseNumber(), one.number(), one.since(), followUp.askAgain(fact.on()), followUp.askLast(fact.on()));
    }

    private static boolean isSame(FollowedAgreement one, Agreement agreement) {
        return one.number() == agreement.number() && one.since() == agreement.since();
    }
}
