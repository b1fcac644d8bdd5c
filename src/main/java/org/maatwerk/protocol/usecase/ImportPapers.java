package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.ProtocolNumbers;

/** Passports that were brought along, sealed, each under a key of its own. Whoever comes here passed the gate. */
@ApplicationScoped
class ImportPapers {

    @Inject
    Vault vault;

    @Inject
    PassportReader reader;

    @Inject
    ProtocolNumbers numbers;

    LocalDate today() {
        return reader.today();
    }

    CaseNumber nextNumber() {
        return numbers.nextImport();
    }

    ImportedPassport sealed(CaseNumber file, PersonId person, SignedPassport passport) {
        return new ImportedPassport(
                file, person, passport.content(), today(), vault.seal(file, ImportedPassport.PLACE, passport.text()));
    }

    ImportedView view(ImportedPassport one) {
        String text = vault.open(one.caseNumber(), ImportedPassport.PLACE, one.content());
        return new ImportedView(one.caseNumber(), one.importedOn(), one.isExpired(today()), reader.again(text));
    }
}
