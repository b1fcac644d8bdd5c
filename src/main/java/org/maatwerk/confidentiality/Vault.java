package org.maatwerk.confidentiality;

import org.maatwerk.kernel.CaseNumber;

/** Seals and opens the most private fields (D-4). One data key per file, wrapped by a key outside the database. */
public interface Vault {

    /**
     * @param place where the text will be stored, stable and unique within the file, such as {@code sketch/3/barriers}
     * @return null for null
     */
    Sealed seal(CaseNumber file, String place, String text);

    /**
     * @return the text as it was sealed; null for null
     * @throws IllegalStateException when the bytes were changed, moved to another place, or the file's key is gone
     */
    String open(CaseNumber file, String place, Sealed sealed);
}
