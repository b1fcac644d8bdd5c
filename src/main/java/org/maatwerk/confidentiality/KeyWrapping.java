package org.maatwerk.confidentiality;

/** Puts the data key of a file under its secret and under a master key; what is inside never leaves the store. */
public interface KeyWrapping {

    /** The same data key under the secret of the file and this master key. */
    FileKey rewrapped(FileKey key, long masterKey);
}
