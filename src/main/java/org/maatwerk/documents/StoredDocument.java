package org.maatwerk.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A file that belongs to a case (document). Its bytes are sealed; written once, never changed. */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", updatable = false)
    private CaseNumber caseNumber;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String occasion;

    @Column(updatable = false)
    private PersonId subject;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(name = "size_in_bytes", updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Lob
    @Column(updatable = false)
    private Sealed content;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    protected StoredDocument() {}

    public StoredDocument(NewDocument document, Sealed content, String sha256, Instant keptAt) {
        this.caseNumber = document.caseNumber();
        this.kind = document.kind();
        this.occasion = document.occasion();
        this.subject = document.subject();
        this.fileName = document.fileName();
        this.mediaType = document.mediaType();
        this.size = document.bytes().length;
        this.sha256 = sha256;
        this.content = content;
        this.keptAt = keptAt;
    }

    /** Where the bytes are bound to. */
    public static String place(String kind, String occasion) {
        return "document/" + kind + "/" + occasion;
    }

    public boolean isOf(CaseNumber file) {
        return caseNumber.equals(file);
    }

    public String place() {
        return place(kind, occasion);
    }

    public Sealed content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public DocumentView view() {
        return new DocumentView(id, caseNumber, kind, subject, fileName, mediaType, size, keptAt);
    }
}
