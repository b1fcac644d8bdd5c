package org.maatwerk.confidentiality.store;

import com.google.crypto.tink.Aead;

/** The key that wraps the data key of every file; never in the database (D-4). */
interface MasterKey {

    /** The number of the key that wraps now. */
    long id();

    Aead aead();
}
