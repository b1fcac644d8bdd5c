package org.maatwerk.documents;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What makes a seal (zegelsleutel).
 *
 * @param chain the certificate of the key first, then whoever vouches for it
 */
public record SealKey(PrivateKey secret, List<X509Certificate> chain) {

    public SealKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return certificate().getSubjectX500Principal().getName();
    }
}
