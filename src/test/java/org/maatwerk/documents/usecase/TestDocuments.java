package org.maatwerk.documents.usecase;

import java.time.Clock;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.documents.DocumentGuard;
import org.maatwerk.documents.ForeignPdfs;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Listings;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.testing.Beans;

/** The real use cases, for the tests of features that keep documents. */
public final class TestDocuments {

    private TestDocuments() {}

    public static KeepDocument keep(StoredDocuments documents, Vault vault, Clock clock) {
        KeepDocument keep = new KeepDocument();
        keep.documents = documents;
        keep.vault = vault;
        keep.clock = clock;
        return keep;
    }

    public static OpenDocument open(StoredDocuments documents, Vault vault, DocumentGuard... guards) {
        OpenDocument open = new OpenDocument();
        open.documents = documents;
        open.vault = vault;
        open.guards = new Beans<>(guards);
        return open;
    }

    public static Listings listings() {
        return new PdfLetters();
    }

    public static Letters letters() {
        return new PdfLetters();
    }

    public static ForeignPdfs foreignPdfs() {
        return new LookIntoPdfs();
    }

    public static Typefaces typefaces() {
        return new EmbeddedTypefaces();
    }
}
