package org.maatwerk.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.documents.StoredDocument;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Keeps a file with the case it belongs to, sealed, and once. */
@ApplicationScoped
@Transactional
public class KeepDocument implements Documents {

    @Inject
    StoredDocuments documents;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Override
    public void keep(NewDocument document) {
        if (isKept(document.caseNumber(), document.kind(), document.occasion())) {
            return;
        }
        String place = StoredDocument.place(document.kind(), document.occasion());
        String text = Base64.getEncoder().encodeToString(document.bytes());
        documents.add(new StoredDocument(
                document,
                vault.seal(document.caseNumber(), place, text),
                Checksum.of(document.bytes()),
                clock.instant()));
    }

    @Override
    public boolean isKept(CaseNumber caseNumber, String kind, String occasion) {
        return documents.find(caseNumber, kind, occasion).isPresent();
    }

    @Override
    public byte[] bytes(CaseNumber caseNumber, String kind, String occasion) {
        return KeptBytes.of(kept(caseNumber, kind, occasion), vault);
    }

    @Override
    public String sha256(CaseNumber caseNumber, String kind, String occasion) {
        return kept(caseNumber, kind, occasion).sha256();
    }

    @Override
    public void discard(CaseNumber caseNumber, String kind, String occasion) {
        documents.find(caseNumber, kind, occasion).ifPresent(documents::remove);
    }

    private StoredDocument kept(CaseNumber caseNumber, String kind, String occasion) {
        return documents.find(caseNumber, kind, occasion).orElseThrow(NotFound::new);
    }

    @Override
    public List<DocumentView> of(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream().map(StoredDocument::view).toList();
    }
}
