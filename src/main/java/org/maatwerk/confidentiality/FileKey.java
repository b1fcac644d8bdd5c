package org.maatwerk.confidentiality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/**
 * The data key of one file, wrapped by the master key. When this row is gone, everything sealed in that file is
 * gone.
 */
@Entity
@Table(name = "file_key")
public class FileKey {

    @Id
    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Lob
    @Column(name = "wrapped_key", updatable = false)
    private byte[] wrappedKey;

    @Column(name = "master_key_id", updatable = false)
    private long masterKeyId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected FileKey() {}

    public FileKey(CaseNumber caseNumber, byte[] wrappedKey, long masterKeyId, Instant createdAt) {
        this.caseNumber = caseNumber;
        this.wrappedKey = wrappedKey.clone();
        this.masterKeyId = masterKeyId;
        this.createdAt = createdAt;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    /** Which master key wrapped it; others may follow when the master key is renewed. */
    public long masterKeyId() {
        return masterKeyId;
    }
}
