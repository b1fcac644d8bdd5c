package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.confidentiality.RetainedFiles;
import org.maatwerk.kernel.CaseNumber;

/** Which attestations were kept long enough, and all rows of one that is destroyed (X6). */
@ApplicationScoped
public class AttestationTraces implements RetainedFiles, FileTraces {

    /** In the order in which one may go before the other. */
    private static final List<String> ROWS = List.of(
            "RequestAnswer", "SketchComment", "SketchVersion", "Decision", "Consultation", "Handover", "Correction");

    private static final List<Stage> CLOSED =
            Stream.of(Stage.values()).filter(Stage::isClosed).toList();

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public List<FileDue> due(LocalDate on) {
        return entityManager
                .createQuery(
                        "select a from Attestation a where a.destroyAfter <= :day and a.stage in :closed",
                        Attestation.class)
                .setParameter("day", on)
                .setParameter("closed", CLOSED)
                .getResultStream()
                .map(AttestationTraces::due)
                .toList();
    }

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("select r from SmtRound r where r.caseNumber = :file", SmtRound.class)
                .setParameter("file", file)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
        ROWS.forEach(rows -> delete("delete from " + rows + " x where x.caseNumber = :file", file));
        delete("delete from RequestDraft x where x.caseNumber = :file", file);
        delete("delete from ReconsiderationRequest x where x.caseNumber = :file", file.value());
        delete("delete from Attestation x where x.caseNumber = :file", file.value());
    }

    private void delete(String rows, Object file) {
        entityManager.createQuery(rows).setParameter("file", file).executeUpdate();
    }

    private static FileDue due(Attestation attestation) {
        return new FileDue(
                attestation.caseNumber(),
                attestation.staffMember(),
                attestation.stage(),
                attestation.closedOn(),
                attestation.destroyAfter());
    }
}
