package org.maatwerk.attestation.usecase;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.attestation.Cast;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.CaseNumber;

/** Letters for tests without a database; each is kept once. */
final class LettersInMemory implements Documents {

    private final List<NewDocument> kept = new ArrayList<>();

    @Override
    public void keep(NewDocument document) {
        if (!isKept(document.caseNumber(), document.kind(), document.occasion())) {
            kept.add(document);
        }
    }

    @Override
    public boolean isKept(CaseNumber caseNumber, String kind, String occasion) {
        return kept.stream()
                .anyMatch(one -> one.caseNumber().equals(caseNumber)
                        && one.kind().equals(kind)
                        && one.occasion().equals(occasion));
    }

    @Override
    public byte[] bytes(CaseNumber caseNumber, String kind, String occasion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String sha256(CaseNumber caseNumber, String kind, String occasion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(CaseNumber caseNumber, String kind, String occasion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DocumentView> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .map(one -> new DocumentView(
                        1,
                        one.caseNumber(),
                        one.kind(),
                        one.subject(),
                        one.fileName(),
                        one.mediaType(),
                        one.bytes().length,
                        Cast.NOW))
                .toList();
    }
}
