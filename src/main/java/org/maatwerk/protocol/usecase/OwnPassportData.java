package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.Protocols;

/** The adjustment passports that somebody made, and those they brought along (X7, P12). */
@ApplicationScoped
class OwnPassportData implements OwnData {

    @Inject
    Protocols protocols;

    @Inject
    MakePassport made;

    @Inject
    OwnImports imports;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        List<OwnRecord> records = new ArrayList<>();
        protocols.ofStaffMember(person).forEach(protocol -> made.read(person, protocol.caseNumber())
                .passports()
                .forEach(one -> records.add(OwnRecord.of("passport")
                        .with("case", protocol.caseNumber())
                        .with("number", one.number())
                        .with("when", one.madeOn())
                        .with("until", one.expiresOn())
                        .with("passport-status", one.status())
                        .with("revoked", one.revokedAt()))));
        imports.read(person).forEach(one -> one.content()
                .agreements()
                .forEach(agreement -> records.add(
                        said(agreement, OwnRecord.of("imported-passport").with("case", one.number()), one))));
        return records;
    }

    private static OwnRecord said(PassportAgreement agreement, OwnRecord record, ImportedView passport) {
        return record.with("when", passport.importedOn())
                .with("until", passport.content().expiresOn())
                .with("made-by", passport.content().organisation())
                .with("name-on-it", passport.content().name())
                .with("category", agreement.category())
                .with("text", agreement.what())
                .with("doer", agreement.who())
                .with("depends-on", agreement.dependsOn())
                .with("delivered", agreement.deliveredOn());
    }
}
