package org.maatwerk.confidentiality;

import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Where the wrapped data keys are kept. */
public interface FileKeys {

    Optional<FileKey> find(CaseNumber file);

    void add(FileKey key);
}
