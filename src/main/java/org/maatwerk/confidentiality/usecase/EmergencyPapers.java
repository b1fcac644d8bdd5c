package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.Emergencies;
import org.maatwerk.confidentiality.Emergency;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Emergencies with their words, over the sealed rows (D-4). */
@ApplicationScoped
class EmergencyPapers {

    private static final String REASON = "reason";
    private static final String REMARK = "remark";

    @Inject
    Emergencies emergencies;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    Emergency open(PersonId opener, FileParties file, String reason, Duration lasts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Emergency emergency = new Emergency(
                file, opener, vault.seal(file.file(), Emergency.place(opener, now, REASON), reason), now, lasts);
        emergencies.add(emergency);
        return emergency;
    }

    Optional<Emergency> openOf(PersonId opener, CaseNumber file) {
        return emergencies.openOf(opener, file, clock.instant());
    }

    Optional<Emergency> find(long id) {
        return emergencies.find(id);
    }

    List<Emergency> latest(int atMost) {
        return emergencies.latest(atMost);
    }

    /** @param remark null when there is nothing to say */
    void review(Emergency emergency, PersonId officer, boolean justified, String remark) {
        emergency.review(
                officer,
                justified,
                vault.seal(emergency.caseNumber(), emergency.place(REMARK), remark),
                clock.instant());
    }

    String reason(Emergency emergency) {
        return vault.open(emergency.caseNumber(), emergency.place(REASON), emergency.reason());
    }

    /** Null when there is none. */
    String remark(Emergency emergency) {
        return vault.open(emergency.caseNumber(), emergency.place(REMARK), emergency.remark());
    }
}
