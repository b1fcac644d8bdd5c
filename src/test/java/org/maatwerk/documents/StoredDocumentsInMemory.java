package org.maatwerk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Documents for tests without a database. */
public final class StoredDocumentsInMemory implements StoredDocuments {

    private final List<StoredDocument> all = new ArrayList<>();

    @Override
    public void add(StoredDocument document) {
        all.add(0, document);
    }

    @Override
    public Optional<StoredDocument> find(long id) {
        throw new UnsupportedOperationException("numbers are the database's");
    }

    @Override
    public Optional<StoredDocument> find(CaseNumber caseNumber, String kind, String occasion) {
        return of(caseNumber).stream()
                .filter(document -> document.place().equals(StoredDocument.place(kind, occasion)))
                .findFirst();
    }

    @Override
    public List<StoredDocument> of(CaseNumber caseNumber) {
        return all.stream().filter(each -> each.isOf(caseNumber)).toList();
    }
}
