package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.maatwerk.documents.SealKey;

/** The signature of a seal: CMS in DER, with the attributes of PAdES baseline B and our {@link SealStatement}. */
final class SealSignature {

    /** So long that its own length takes two bytes, however much longer it becomes. */
    private static final int LEAST = 300;

    private static final int TRIALS = 3;

    private SealSignature() {}

    /** @param room how many bytes it must be */
    static byte[] over(byte[] content, SealStatement statement, SealKey key, int room) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(signed(statement, key))
                            .build(signer(key.secret()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return located(generator.generate(new CMSProcessableByteArray(content), false), room);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException failed) {
            throw new IllegalStateException("sealing failed", failed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ContentSigner signer(PrivateKey secret) throws OperatorCreationException {
        return secret instanceof ECKey
                ? new JcaContentSignerBuilder("SHA256withECDSA").build(secret)
                : new JcaContentSignerBuilder("SHA256withRSA").build(secret);
    }

    /** No signing time: PAdES has it in the signature's dictionary. */
    private static CMSAttributeTableGenerator signed(SealStatement statement, SealKey key)
            throws GeneralSecurityException {
        ESSCertIDv2 certificate =
                new ESSCertIDv2(Checksum.bytesOf(key.certificate().getEncoded()));
        return given -> table(Map.of(
                CMSAttributes.contentType,
                given.get(CMSAttributeTableGenerator.CONTENT_TYPE),
                CMSAttributes.messageDigest,
                new DEROctetString((byte[]) given.get(CMSAttributeTableGenerator.DIGEST)),
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(certificate),
                SealStatement.STATEMENT,
                statement.encoded()));
    }

    private static AttributeTable table(Map<ASN1ObjectIdentifier, Object> attributes) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        attributes.forEach((name, value) -> all.add(new Attribute(name, new DERSet((ASN1Encodable) value))));
        return new AttributeTable(all);
    }

    /**
     * The signature with, at its very end and not signed, digests of each piece of itself before that end: they prove
     * nothing, but say which byte to look at when it no longer fits. Zeros before them make it as long as its place:
     * some readers refuse a signature with anything behind it.
     */
    private static byte[] located(CMSSignedData bare, int room) throws IOException {
        int length = LEAST;
        byte[] seal = with(bare, new byte[length]).getEncoded("DER");
        for (int trial = 0; trial < TRIALS && seal.length != room; trial++) {
            length += room - seal.length;
            seal = with(bare, new byte[length]).getEncoded("DER");
        }
        if (seal.length != room) {
            throw new IllegalStateException("a seal of %d bytes for a place of %d".formatted(seal.length, room));
        }
        return SealLocator.filled(seal);
    }

    private static CMSSignedData with(CMSSignedData bare, byte[] locator) {
        SignerInformation signer = bare.getSignerInfos().iterator().next();
        Attribute attribute = new Attribute(SealStatement.LOCATOR, new DERSet(new DEROctetString(locator)));
        Hashtable<ASN1ObjectIdentifier, Attribute> unsigned = new Hashtable<>();
        unsigned.put(SealStatement.LOCATOR, attribute);
        return CMSSignedData.replaceSigners(
                bare,
                new SignerInformationStore(
                        List.of(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned)))));
    }
}
