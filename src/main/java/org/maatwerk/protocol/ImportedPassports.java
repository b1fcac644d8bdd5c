package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The adjustment passports that people brought along. */
public interface ImportedPassports {

    /** Oldest first. */
    List<ImportedPassport> of(PersonId person);

    void add(ImportedPassport passport);

    void remove(ImportedPassport passport);

    /** By the number of its file, of this person alone. */
    default Optional<ImportedPassport> find(PersonId person, CaseNumber number) {
        return of(person).stream()
                .filter(one -> one.caseNumber().equals(number))
                .findFirst();
    }

    /** Whether this person brought this one before. */
    default boolean has(PersonId person, String publicId) {
        return of(person).stream().anyMatch(one -> one.is(person, publicId));
    }
}
