package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.PERSONNEL_ADMIN;
import static org.maatwerk.protocol.ProtocolRefusal.ALREADY_UPLOADED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.ProtocolUploaded;

/** Personnel administration gets what all signed, for the e-dossier, and no more (P6, D7). */
class UploadProtocolTest {

    private final ProtocolTable table = ProtocolTable.inForce();
    private final UploadProtocol upload = table.get(UploadProtocol.class);
    private final ProtocolDocumentGuard guard = table.get(ProtocolDocumentGuard.class);

    @Test
    void says_whose_it_is_and_where_the_document_is_P6() {
        UploadView view = upload.read(PERSONNEL_ADMIN, FILE);

        assertThat(view.staffMember()).isEqualTo("An Peeters");
        assertThat(view.staffNumber()).isEqualTo("101");
        assertThat(view.document().kind()).isEqualTo(SignatureBook.SEALED);
        assertThat(table.accesses.fired())
                .anyMatch(access -> access.informationClass() == InformationClass.D7_PROTOCOL
                        && access.actor().equals(PERSONNEL_ADMIN));
    }

    @Test
    void once_it_is_in_the_e_dossier_it_is_theirs_no_more_D7() {
        upload.uploaded(PERSONNEL_ADMIN, FILE, 1);

        assertThat(table.facts.fired()).contains(new ProtocolUploaded(FILE, 1));
        assertRefused(ALREADY_UPLOADED, () -> upload.read(PERSONNEL_ADMIN, FILE));
        assertRefused(ALREADY_UPLOADED, () -> upload.uploaded(PERSONNEL_ADMIN, FILE, 1));
        assertThatThrownBy(() -> guard.letOpen(PERSONNEL_ADMIN, document(SignatureBook.SEALED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void they_open_what_is_sealed_and_not_what_was_to_be_signed_D7() {
        assertThatCode(() -> guard.letOpen(PERSONNEL_ADMIN, document(SignatureBook.SEALED)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.letOpen(PERSONNEL_ADMIN, document(SignatureBook.TO_SIGN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_four_open_both_and_nobody_else_any_D7() {
        for (String kind : new String[] {SignatureBook.SEALED, SignatureBook.TO_SIGN}) {
            assertThatCode(() -> guard.letOpen(AN, document(kind))).doesNotThrowAnyException();
            assertThatCode(() -> guard.letOpen(HR, document(kind))).doesNotThrowAnyException();
            assertThatThrownBy(() -> guard.letOpen(BO, document(kind))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> upload.read(HR, FILE)).isInstanceOf(NotFound.class);
    }

    /** A13. */
    @Test
    void nobody_keeps_the_dossier_of_somebody_related() {
        table.people.relate(PERSONNEL_ADMIN, AN);

        assertThatThrownBy(() -> upload.read(PERSONNEL_ADMIN, FILE)).isInstanceOf(NotFound.class);
    }

    private DocumentView document(String kind) {
        return table.get(Documents.class).of(FILE).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
