package org.maatwerk.protocol.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.maatwerk.protocol.PassportIssuer;

/**
 * One file of the folder of trusted issuers: a line {@code Address: https://…} and below it the certificates of the seal
 * there, in PEM (RFC 7468 allows words above them).
 */
final class IssuerFile {

    private static final String ADDRESS = "Address:";
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final int LONGEST = 200_000;

    /** Where a trial on one machine asks itself in the clear. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private IssuerFile() {}

    /** @throws IllegalStateException with one line that says what to do */
    static PassportIssuer read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw unusable(file, "is too long");
            }
            String text = Files.readString(file);
            int begin = text.indexOf(BEGIN);
            if (begin < 0) {
                throw unusable(file, "has no certificate");
            }
            return new PassportIssuer(
                    file.getFileName().toString().replaceFirst("\\.pem$", ""),
                    address(file, text.substring(0, begin)),
                    certificates(file, text.substring(begin)));
        } catch (IOException unreadable) {
            throw unusable(file, "cannot be read");
        }
    }

    private static URI address(Path file, String above) {
        List<URI> addresses = above.lines()
                .filter(line -> line.startsWith(ADDRESS))
                .map(line -> line.substring(ADDRESS.length()).strip())
                .filter(line -> line.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?"))
                .map(URI::create)
                .filter(one -> one.getHost() != null)
                .filter(one -> "https".equals(one.getScheme()) || THIS_MACHINE.contains(one.getHost()))
                .toList();
        if (addresses.size() != 1) {
            throw unusable(
                    file,
                    "needs one line such as Address: https://maatwerk.example, without a path, above its certificates");
        }
        return addresses.get(0);
    }

    private static List<X509Certificate> certificates(Path file, String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException damaged) {
            throw unusable(file, "has a certificate that is damaged");
        }
    }

    /** Without the cause: it is the last line that the operator reads. */
    private static IllegalStateException unusable(Path file, String what) {
        return new IllegalStateException(
                "the file " + file + " of an issuer of passports " + what
                        + ": correct it, or take it out of MAATWERK_PASSPORT_ISSUERS (docs/operations.md, Adjustment passports)");
    }
}
