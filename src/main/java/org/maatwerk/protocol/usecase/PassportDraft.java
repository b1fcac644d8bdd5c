package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.PassportRefusal.NO_AGREEMENT_CHOSEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.Protocol;

/** What will stand in a passport, before it is made (P12). Whoever comes here passed the gate. */
@ApplicationScoped
class PassportDraft {

    /** Where the status of a passport is asked, below the address of its issuer. */
    static final String STATUS_PATH = "/protocol/passport-status";

    @Inject
    PassportSource source;

    @Inject
    People people;

    @Inject
    ProtocolTerms terms;

    @Inject
    @ConfigProperty(name = "maatwerk.public-url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** @param chosen numbers of agreements in force; another number says nothing */
    PassportContent of(Protocol protocol, List<Integer> chosen) {
        List<PassportLine> lines = source.agreements(protocol.caseNumber()).stream()
                .filter(line -> chosen.contains(line.number()))
                .toList();
        Refused.unless(!lines.isEmpty(), NO_AGREEMENT_CHOSEN, "agreements");
        return new PassportContent(
                people.of(protocol.staffMember()).name(),
                people.organisation(protocol.organisation()).name(),
                "",
                terms.today(),
                terms.passportExpires(),
                publicUrl + STATUS_PATH,
                lines.stream().map(PassportLine::agreement).toList());
    }
}
