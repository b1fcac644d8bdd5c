package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.ImportedPassports;

/** Somebody sees which passports they brought along, and throws one away: it is theirs (P12). */
@ApplicationScoped
@Transactional
public class OwnImports {

    static final String STEM = "import-passport";

    @Inject
    ImportShelf shelf;

    @Inject
    ImportedPassports imports;

    @Inject
    FileKeys keys;

    /** Oldest first. */
    public List<ImportedView> read(PersonId person) {
        return shelf.of(person, person, Relation.STAFF_MEMBER, STEM);
    }

    /** With its key, so that nobody reads it in a backup. */
    public void discard(PersonId person, CaseNumber number) {
        ImportedPassport passport = imports.find(person, number).orElseThrow(NotFound::new);
        imports.remove(passport);
        keys.remove(number);
    }
}
