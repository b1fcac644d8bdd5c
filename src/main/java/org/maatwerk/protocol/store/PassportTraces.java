package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.confidentiality.RetainedFiles;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.PassportStatus;

/**
 * Adjustment passports of a file that is destroyed (X6): whoever asks for one then hears what of one that never was. One
 * that was brought along is a file of its own, due once it has expired.
 */
@ApplicationScoped
public class PassportTraces implements RetainedFiles, FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entities;

    @Override
    public List<FileDue> due(LocalDate on) {
        return entities.createQuery(
                        "select p from ImportedPassport p where p.expiresOn < :day order by p.expiresOn",
                        ImportedPassport.class)
                .setParameter("day", on)
                .getResultStream()
                .map(PassportTraces::due)
                .toList();
    }

    @Override
    public void erase(CaseNumber file) {
        entities.createQuery("delete from AdjustmentPassport x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from ImportedPassport x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    private static FileDue due(ImportedPassport passport) {
        return new FileDue(
                passport.caseNumber(),
                passport.person(),
                PassportStatus.EXPIRED,
                passport.expiresOn(),
                passport.expiresOn().plusDays(1));
    }
}
