package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Who is to sign does not agree with one agreement. */
class RefuseAgreementsScreenIT extends ProtocolStory {

    /** P7. */
    @Test
    void refuses_one_agreement_with_ground_reason_and_alternatives_and_the_others_are_told() {
        String file = new DisputeOverHttp(server(), member).toSign();
        Screen manager = as(member.manager());
        manager.open("/protocol/protocol-file.xhtml?case=" + file)
                .follow("Een afspraak weigeren")
                .press("Weigering versturen")
                .seesError("Kies een afspraak.")
                .seesError("Kies een grond.")
                .seesError("Schrijf waarom.");

        manager.select("Welke afspraak weiger je?", "1. Telewerk")
                .choose("Op welke grond?", "De organisatie van het werk")
                .fill("Waarom?", "Het loket moet open zijn.")
                .fill("Wat stel je in de plaats voor?", "Eén vaste dag thuis.")
                .press("Nog een afspraak kiezen")
                .sees("Afspraak 1: De organisatie van het werk")
                .press("Weigering versturen")
                .sees("Je weigering is verstuurd")
                .sees("Wordt bemiddeld");

        staffMember()
                .open("/protocol/protocol-file.xhtml?case=" + file)
                .follow("Afspraak 1: Telewerk")
                .sees("Het loket moet open zijn.")
                .sees("Ik laat deze afspraak vallen");
    }
}
