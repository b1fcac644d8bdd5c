package org.maatwerk.confidentiality;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Where the wrapped data keys are kept. */
public interface FileKeys {

    Optional<FileKey> find(CaseNumber file);

    void add(FileKey key);

    void remove(CaseNumber file);

    long count();

    /** How many still wait to be wrapped by this master key and the secret of their file. */
    long countOthersThan(long masterKey);

    /** The files whose key still waits for that. */
    List<CaseNumber> othersThan(long masterKey, int atMost);

    /**
     * Puts the key, wrapped anew, in the place of the former one.
     *
     * @return whether the former one still stood there: another node may have been first, or the file was destroyed
     */
    boolean replace(FileKey former, FileKey rewrapped);
}
