package org.maatwerk.documents.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.maatwerk.documents.SigningEvidence;

/**
 * What a seal says beyond a bare signature, and signs with it: when, over which bytes, what each piece of them was, and
 * who signed the text. Decision 68 describes it, field by field.
 *
 * @param textLength the bytes that people signed: the first so many of the file
 * @param holeStart where the seal itself lies, which it cannot be made over
 * @param holeEnd the first byte after it
 * @param fileLength the length of the sealed file
 * @param digests {@link BlockDigests} of the file without the hole
 */
record SealStatement(
        Instant at,
        int textLength,
        int holeStart,
        int holeEnd,
        int fileLength,
        byte[] digests,
        List<SigningEvidence> evidence) {

    /** Below an arc that a UUID makes ours. */
    private static final String ARC = "2.25.102810621459199746254122901045823564609.";

    static final ASN1ObjectIdentifier STATEMENT = new ASN1ObjectIdentifier(ARC + "1");
    static final ASN1ObjectIdentifier LOCATOR = new ASN1ObjectIdentifier(ARC + "2");
    private static final int FORM = 1;

    ASN1Encodable encoded() {
        ASN1EncodableVector signers = new ASN1EncodableVector();
        evidence.stream().map(SealStatement::encoded).forEach(signers::add);
        return sequence(
                new ASN1Integer(FORM),
                new DERGeneralizedTime(Date.from(at)),
                new ASN1Integer(textLength),
                new ASN1Integer(holeStart),
                new ASN1Integer(holeEnd),
                new ASN1Integer(fileLength),
                new DEROctetString(digests),
                new DERSequence(signers));
    }

    private static ASN1Encodable encoded(SigningEvidence one) {
        return sequence(
                utf8(one.name()),
                utf8(one.role()),
                new DERUTF8String(one.at().toString()),
                new DEROctetString(HexFormat.of().parseHex(one.sha256())),
                utf8(one.authentication()));
    }

    /** Half a character, which some system cut, would stop the seal: it becomes a question mark. */
    private static ASN1Encodable utf8(String words) {
        return new DERUTF8String(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** The same of a file that is laid out now. */
    SealStatement over(byte[] content, SealHole hole) {
        int length = content.length + hole.length();
        return new SealStatement(at, textLength, hole.start(), hole.end(), length, BlockDigests.of(content), evidence);
    }

    /** What is signed, which is everything but the hole. */
    int contentLength() {
        return fileLength - (holeEnd - holeStart);
    }

    /** How many bytes it takes. */
    int size() {
        try {
            return encoded().toASN1Primitive().getEncoded().length;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws IllegalArgumentException when it is no such statement */
    static SealStatement of(ASN1Encodable encoded) {
        ASN1Sequence parts = ASN1Sequence.getInstance(encoded);
        if (number(parts, 0) != FORM) {
            throw new IllegalArgumentException("a seal of form " + number(parts, 0));
        }
        try {
            return new SealStatement(
                    ASN1GeneralizedTime.getInstance(parts.getObjectAt(1))
                            .getDate()
                            .toInstant(),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    ASN1OctetString.getInstance(parts.getObjectAt(6)).getOctets(),
                    StreamSupport.stream(
                                    ASN1Sequence.getInstance(parts.getObjectAt(7))
                                            .spliterator(),
                                    false)
                            .map(SealStatement::evidence)
                            .toList());
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static SigningEvidence evidence(ASN1Encodable encoded) {
        ASN1Sequence parts = ASN1Sequence.getInstance(encoded);
        return new SigningEvidence(
                text(parts, 0),
                text(parts, 1),
                Instant.parse(text(parts, 2)),
                HexFormat.of()
                        .formatHex(ASN1OctetString.getInstance(parts.getObjectAt(3))
                                .getOctets()),
                text(parts, 4));
    }

    private static int number(ASN1Sequence parts, int place) {
        return ASN1Integer.getInstance(parts.getObjectAt(place)).intValueExact();
    }

    private static String text(ASN1Sequence parts, int place) {
        return ASN1UTF8String.getInstance(parts.getObjectAt(place)).getString();
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }
}
