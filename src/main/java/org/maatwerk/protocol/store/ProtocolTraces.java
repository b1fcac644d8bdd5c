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
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.Protocol;

/** Which protocols were kept long enough, and all rows of one that is destroyed (X6). */
@ApplicationScoped
public class ProtocolTraces implements RetainedFiles, FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entities;

    @Override
    public List<FileDue> due(LocalDate on) {
        return entities.createQuery("select p from Protocol p where p.destroyAfter <= :day", Protocol.class)
                .setParameter("day", on)
                .getResultStream()
                .map(ProtocolTraces::due)
                .toList();
    }

    @Override
    public void erase(CaseNumber file) {
        entities.createQuery("select c from Conversation c where c.caseNumber = :file", Conversation.class)
                .setParameter("file", file)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
        eraseTexts(file);
        eraseSigning(file);
        entities.createQuery("delete from Protocol x where x.caseNumber = :file")
                .setParameter("file", file.value())
                .executeUpdate();
    }

    private void eraseTexts(CaseNumber file) {
        entities.createQuery("delete from SectionText x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from Agreement x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from ProtocolComment x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from ProtocolVersion x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    private void eraseSigning(CaseNumber file) {
        entities.createQuery("delete from Dispute x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from BuildingMoveLine x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from ProtocolSignature x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from ProtocolEdition x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from Proposal x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    private static FileDue due(Protocol protocol) {
        return new FileDue(
                protocol.caseNumber(),
                protocol.staffMember(),
                protocol.stage(),
                protocol.closedOn(),
                protocol.destroyAfter());
    }
}
