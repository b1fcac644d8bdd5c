package org.maatwerk.documents.usecase;

import java.util.Base64;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.StoredDocument;

/** The bytes of a document, as they were kept. */
final class KeptBytes {

    private KeptBytes() {}

    /** @throws IllegalStateException when they are others by now */
    static byte[] of(StoredDocument document, Vault vault) {
        String text = vault.open(document.view().caseNumber(), document.place(), document.content());
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Checksum.of(bytes).equals(document.sha256())) {
            throw new IllegalStateException("document " + document.view().id() + " is not what was kept");
        }
        return bytes;
    }
}
