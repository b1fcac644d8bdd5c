package org.maatwerk.confidentiality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;

/**
 * The data key of one file, wrapped twice: by the secret of the file and by a master key, neither of which is in the
 * database. When the secret is destroyed, everything sealed in that file is gone, from backups too.
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

    /** False for a key of before there were secrets; it is wrapped anew by the next round. */
    @Column(name = "with_secret", updatable = false)
    private boolean withSecret;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected FileKey() {}

    public FileKey(CaseNumber caseNumber, byte[] wrappedKey, long masterKeyId, Instant createdAt) {
        this.caseNumber = caseNumber;
        this.wrappedKey = wrappedKey.clone();
        this.masterKeyId = masterKeyId;
        this.withSecret = true;
        this.createdAt = createdAt;
    }

    /** The same data key in another wrapping. */
    public FileKey inWrapping(byte[] other, long masterKey) {
        return new FileKey(caseNumber, other, masterKey, createdAt);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    /** Which master key wrapped it. */
    public long masterKeyId() {
        return masterKeyId;
    }

    public boolean isWithSecret() {
        return withSecret;
    }
}
