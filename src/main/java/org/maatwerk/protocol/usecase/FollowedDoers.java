package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolTexts;

/** Who says that something is delivered: the manager or the HR officer who sees to it, and else who leads the protocol. */
@ApplicationScoped
class FollowedDoers {

    @Inject
    ProtocolTexts texts;

    /** While there is no manager or HR officer, who leads it. */
    PersonId doerOf(FollowedAgreement followed, Protocol protocol) {
        Doer doer = texts.agreementsOf(followed.caseNumber()).stream()
                .filter(one -> one.number() == followed.number() && one.since() == followed.since())
                .map(FollowedDoers::who)
                .findFirst()
                .orElseThrow();
        PersonId person =
                switch (doer) {
                    case LINE_MANAGER -> protocol.lineManager();
                    case HR_OFFICER -> protocol.hrOfficer();
                    default -> protocol.author();
                };
        return person == null ? protocol.author() : person;
    }

    private static Doer who(Agreement agreement) {
        return agreement.content("").who();
    }
}
