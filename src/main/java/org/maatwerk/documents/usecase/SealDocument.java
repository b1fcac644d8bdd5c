package org.maatwerk.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.Seal;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeys;

/** Our own seal: an incremental update of the PDF with a signature by the key of the organisation (decision 68). */
@ApplicationScoped
public class SealDocument implements Seal {

    /** Algorithms, names, lengths; and what the update of the PDF adds to the text. */
    private static final int FRAME = 1536;

    private static final int UPDATE = 16 * 1024;

    @Inject
    SealKeys keys;

    @Inject
    Clock clock;

    @Override
    public byte[] put(DocumentToSeal document) {
        byte[] text = document.text();
        allSigned(document, Checksum.of(text));
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        SealKey key = keys.validAt(at);
        SealStatement asked = new SealStatement(at, text.length, 0, 0, 0, new byte[0], document.evidence());
        byte[] more = document.signaturePage();
        try (PDDocument pdf = Loader.loadPDF(text);
                PDDocument page = more.length == 0 ? new PDDocument() : Loader.loadPDF(more)) {
            if (more.length > 0) {
                new PDFMergerUtility().appendDocument(pdf, page);
            }
            SealField.addTo(pdf, Certificates.owner(key.certificate()), at, room(asked, more.length, key));
            return signed(pdf, asked, key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** PDFBox writes what is new behind the text, and leaves a hole in it for the signature over all the rest. */
    private static byte[] signed(PDDocument pdf, SealStatement asked, SealKey key) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        ExternalSigningSupport signing = pdf.saveIncrementalForExternalSigning(sealed);
        byte[] content = signing.getContent().readAllBytes();
        SealHole hole = SealHole.saidBy(content);
        signing.setSignature(SealSignature.over(content, asked.over(content, hole), key, hole.room()));
        return sealed.toByteArray();
    }

    /** As much as the signature will take, and a little more. */
    private static int room(SealStatement asked, int more, SealKey key) {
        int digests = BlockDigests.count(asked.textLength() + more + UPDATE) * BlockDigests.LENGTH;
        int room = FRAME + asked.size() + digests + Certificates.size(key.chain());
        return room + SealLocator.blocks(room) * BlockDigests.LENGTH;
    }

    private static void allSigned(DocumentToSeal document, String sha256) {
        if (!document.evidence().stream().allMatch(one -> one.isOf(sha256))) {
            throw new IllegalArgumentException("somebody signed another text than the one to seal");
        }
    }
}
