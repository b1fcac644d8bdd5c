package org.maatwerk.documents;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Documents for tests without a database. */
public final class StoredDocumentsInMemory implements StoredDocuments {

    private final List<StoredDocument> all = new ArrayList<>();
    private long lastNumber;

    @Override
    public void add(StoredDocument document) {
        number(document);
        all.add(0, document);
    }

    /** As the database does it. */
    private void number(StoredDocument document) {
        try {
            Field id = StoredDocument.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(document, ++lastNumber);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    @Override
    public void remove(StoredDocument document) {
        all.remove(document);
    }

    @Override
    public Optional<StoredDocument> find(long id) {
        return all.stream().filter(each -> each.view().id() == id).findFirst();
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
