package org.maatwerk.documents;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** The keys of the organisation's seal: the one in use, and whose seals are known to be ours. */
public interface SealKeys {

    /** @throws IllegalStateException with one line that says what to do when no key is valid then */
    SealKey validAt(Instant moment);

    /** The certificates of these keys, former ones too. */
    List<X509Certificate> known();
}
