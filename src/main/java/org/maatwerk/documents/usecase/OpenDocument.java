package org.maatwerk.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.OpenedDocument;
import org.maatwerk.documents.StoredDocument;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Opens a document for somebody, once the feature that owns it agrees. */
@ApplicationScoped
@Transactional
public class OpenDocument {

    @Inject
    StoredDocuments documents;

    @Inject
    Vault vault;

    @Inject
    @Any
    Instance<DocumentGuard> guards;

    /** @throws NotFound when there is none, or it is not theirs to open: the two are never told apart (D-1) */
    public OpenedDocument open(PersonId actor, long id) {
        StoredDocument document = documents.find(id).orElseThrow(NotFound::new);
        DocumentView view = document.view();
        guards.stream()
                .filter(guard -> guard.guards(view.kind()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .letOpen(actor, view);
        return new OpenedDocument(view, KeptBytes.of(document, vault));
    }
}
