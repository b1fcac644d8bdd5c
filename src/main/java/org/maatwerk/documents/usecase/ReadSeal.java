package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** A seal whose signature holds: the statement was signed with the key of the certificate. */
record ReadSeal(SealStatement statement, byte[] contentDigest, X509Certificate certificate) {

    /** @return empty when it cannot be read, or its signature does not hold */
    static Optional<ReadSeal> of(byte[] seal) {
        try {
            CMSSignedData signed = new CMSSignedData(seal);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            X509Certificate certificate = certificate(signed, signer);
            if (!namesItself(signer, certificate) || !holds(signer, certificate.getPublicKey())) {
                return Optional.empty();
            }
            return Optional.of(new ReadSeal(
                    SealStatement.of(signed(signer, SealStatement.STATEMENT)),
                    ASN1OctetString.getInstance(signed(signer, CMSAttributes.messageDigest))
                            .getOctets(),
                    certificate));
        } catch (CMSException | GeneralSecurityException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static X509Certificate certificate(CMSSignedData signed, SignerInformation signer)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate((X509CertificateHolder)
                signed.getCertificates().getMatches(signer.getSID()).iterator().next());
    }

    /** The certificate is the one that was signed with, and not another for the same key. */
    private static boolean namesItself(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        ASN1Encodable named = signed(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        return MessageDigest.isEqual(
                SigningCertificateV2.getInstance(named).getCerts()[0].getCertHash(),
                Checksum.bytesOf(certificate.getEncoded()));
    }

    private static boolean holds(SignerInformation signer, PublicKey key) throws GeneralSecurityException, IOException {
        Signature signature = key instanceof ECPublicKey
                ? Signature.getInstance("SHA256withECDSA")
                : Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(signer.getEncodedSignedAttributes());
        return signature.verify(signer.getSignature());
    }

    /** @throws IllegalArgumentException when it is not there exactly once */
    private static ASN1Encodable signed(SignerInformation signer, ASN1ObjectIdentifier name) {
        Attribute attribute = signer.getSignedAttributes().get(name);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            throw new IllegalArgumentException("no " + name);
        }
        return attribute.getAttrValues().getObjectAt(0);
    }
}
