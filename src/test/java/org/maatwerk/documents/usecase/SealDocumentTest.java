package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.SigningEvidence;

/** A sealed file begins with what people signed, and stays readable for everybody. */
class SealDocumentTest {

    @Test
    void leaves_what_people_signed_as_it_was_and_adds_behind_it() throws Exception {
        byte[] text = SealedDocuments.text("An Claes");

        byte[] sealed = SealedDocuments.seal().put(SealedDocuments.signed(text));

        assertThat(sealed.length).isGreaterThan(text.length);
        assertThat(Arrays.copyOf(sealed, text.length)).isEqualTo(text);
    }

    @Test
    void keeps_the_document_accessible_and_durable() {
        byte[] sealed = SealedDocuments.seal().put(SealedDocuments.signed(SealedDocuments.text("Zoë Çelik")));

        PdfChecks.assertAccessibleAndDurable(sealed);
    }

    @Test
    void refuses_when_somebody_signed_another_text() {
        byte[] text = SealedDocuments.text("An Claes");
        List<SigningEvidence> elsewhere = SealedDocuments.evidence(Checksum.of(new byte[1]));

        assertThatThrownBy(() -> SealedDocuments.seal().put(new DocumentToSeal(text, elsewhere)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
