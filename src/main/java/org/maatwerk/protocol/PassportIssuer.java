package org.maatwerk.protocol;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Another installation whose passports are taken here (uitgever van paspoorten), as the operator wrote it down (P12).
 *
 * @param address of that installation; whether a passport holds is asked there and nowhere else
 * @param certificates of its seal: exactly these, not who vouches for them
 */
public record PassportIssuer(String name, URI address, List<X509Certificate> certificates) {

    public PassportIssuer {
        certificates = List.copyOf(certificates);
    }

    public boolean signsWith(X509Certificate certificate) {
        return certificates.contains(certificate);
    }

    @Override
    public String toString() {
        return name;
    }
}
