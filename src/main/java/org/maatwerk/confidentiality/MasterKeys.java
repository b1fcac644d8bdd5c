package org.maatwerk.confidentiality;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The keys that wrap the data key of every file (hoofdsleutels). They are kept outside of the database (D-4): in a key
 * file, in a key store of the platform, or in whatever else an installation trusts.
 */
public interface MasterKeys {

    /** The numbers of all keys, the oldest first; never empty. */
    List<Long> all();

    /** Makes one more, which wraps nothing yet, and gives its number; it is kept for good before this returns. */
    long make();

    /** Takes a key away for good; nothing happens when it is gone already. */
    void retire(long key);

    /** @throws GeneralSecurityException when there is no such key */
    byte[] wrap(long key, byte[] plain, byte[] boundTo) throws GeneralSecurityException;

    /** @throws GeneralSecurityException when there is no such key, or it did not wrap this */
    byte[] unwrap(long key, byte[] wrapped, byte[] boundTo) throws GeneralSecurityException;

    /** The key that wraps as long as nobody chose another one. */
    default long first() {
        return all().get(0);
    }
}
