package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.ImportedPassports;

/** The way to passports that were brought along: past the gate, each as a file of its own (D8, P12). */
@ApplicationScoped
class ImportShelf {

    @Inject
    ImportedPassports imports;

    @Inject
    Gate gate;

    @Inject
    ImportPapers papers;

    /** Oldest first. @param relation how the actor stands to whoever brought them */
    List<ImportedView> of(PersonId owner, PersonId actor, Relation relation, String why) {
        return imports.of(owner).stream()
                .map(one -> view(one, actor, relation, why))
                .toList();
    }

    boolean has(PersonId person, SignedPassport passport) {
        return imports.has(person, passport.content().id());
    }

    /** Once: in another window it may be kept meanwhile, and the row of numbers was waited for. */
    @Transactional
    void keep(PersonId person, SignedPassport passport) {
        CaseNumber file = papers.nextNumber();
        gate.read(person, new FileParties(file, person), Set.of(Relation.STAFF_MEMBER), D8_AGREEMENTS, OwnImports.STEM);
        if (!has(person, passport)) {
            imports.add(papers.sealed(file, person, passport));
        }
    }

    LocalDate today() {
        return papers.today();
    }

    private ImportedView view(ImportedPassport one, PersonId actor, Relation relation, String why) {
        gate.read(actor, new FileParties(one.caseNumber(), one.person()), Set.of(relation), D8_AGREEMENTS, why);
        return papers.view(one);
    }
}
