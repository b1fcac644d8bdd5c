package org.maatwerk.documents.usecase;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** What certificates say. */
final class Certificates {

    private Certificates() {}

    /** The common name, or all names when there is none. */
    static String owner(X509Certificate certificate) {
        X500Name subject = holder(certificate).getSubject();
        return Stream.of(subject.getRDNs(BCStyle.CN))
                .map(name -> IETFUtils.valueToString(name.getFirst().getValue()))
                .findFirst()
                .orElseGet(subject::toString);
    }

    static String issuer(X509Certificate certificate) {
        return holder(certificate).getIssuer().toString();
    }

    static String fingerprint(X509Certificate certificate) {
        return Checksum.of(encoded(certificate));
    }

    static int size(List<X509Certificate> chain) {
        return chain.stream()
                .mapToInt(certificate -> encoded(certificate).length)
                .sum();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static JcaX509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (CertificateEncodingException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
