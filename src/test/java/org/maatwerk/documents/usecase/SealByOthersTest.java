package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Nobody has to believe us: the European Commission's own check (DSS), which had no part in making it, takes our seal. */
class SealByOthersTest {

    private static final byte[] SEALED = SealedDocuments.sealed("An Claes");

    @Test
    void is_a_valid_pades_signature_over_the_whole_file() {
        SimpleReport report = check(SEALED);

        String seal = report.getFirstSignatureId();
        assertThat(report.getIndication(seal))
                .as(report.getValidationTime().toString())
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(seal)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(report.getSignedBy(seal)).isEqualTo("Agentschap Voorbeeld");
        assertThat(report.getSigningTime(seal)).isEqualTo(Date.from(SealedDocuments.NOON));
        assertThat(report.getSignatureIdList()).hasSize(1);
    }

    @Test
    void does_not_hold_for_another_text() {
        byte[] changed = SEALED.clone();
        changed[changed.length - 40] ^= 1;

        SimpleReport report = check(changed);

        String seal = report.getFirstSignatureId();
        assertThat(report.getIndication(seal)).isEqualTo(Indication.TOTAL_FAILED);
        assertThat(report.getSubIndication(seal)).isEqualTo(SubIndication.HASH_FAILURE);
    }

    static SimpleReport check(byte[] file) {
        CommonTrustedCertificateSource known = new CommonTrustedCertificateSource();
        known.addCertificate(new CertificateToken(SealedDocuments.KEY.certificate()));
        CommonCertificateVerifier offline = new CommonCertificateVerifier();
        offline.setTrustedCertSources(known);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(offline);
        validator.setValidationTime(Date.from(SealedDocuments.NOON));
        return validator.validateDocument().getSimpleReport();
    }
}
