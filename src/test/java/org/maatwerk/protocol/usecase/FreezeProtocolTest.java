package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_REVIEWED_YET;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.OWN_WORDS_CANNOT_BE_PRINTED;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.usecase.PdfChecks;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.SigningAsked;

/** The author offers a text to sign, frozen (P5). */
class FreezeProtocolTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final FreezeProtocol freeze = table.get(FreezeProtocol.class);
    private final DraftProtocol draft = table.get(DraftProtocol.class);

    @Test
    void all_of_the_table_are_asked_to_sign_it_P5() {
        table.review();

        freeze.freeze(EXPERT, FILE, 1);

        assertThat(table.facts.fired()).contains(new SigningAsked(FILE, 1, Set.of(AN, MANAGER, HR, EXPERT)));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.SIGNING);
        assertThat(table.editions.signaturesOf(FILE, 1))
                .extracting(ProtocolSignature::signatory)
                .containsExactly(
                        Signatory.STAFF_MEMBER, Signatory.LINE_MANAGER, Signatory.HR_OFFICER, Signatory.EXPERT);
        PdfChecks.assertAccessibleAndDurable(table.get(Documents.class).bytes(FILE, SignatureBook.TO_SIGN, "1"));
    }

    @Test
    void nobody_signs_what_nobody_could_read_before_P4() {
        draft.save(EXPERT, FILE, ProtocolSection.JOB, 0, "Dossierbeheerder");

        assertRefused(NOT_REVIEWED_YET, () -> freeze.freeze(EXPERT, FILE, 1));

        assertThat(table.editions.of(FILE)).isEmpty();
    }

    @Test
    void the_author_alone_offers_it() {
        table.review();

        assertRefused(NOT_YOUR_PROTOCOL, () -> freeze.freeze(AN, FILE, 1));
    }

    @Test
    void what_was_written_meanwhile_is_not_offered_unseen() {
        table.review();
        draft.save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "Nog iets");

        assertRefused(TEXT_CHANGED_MEANWHILE, () -> freeze.freeze(EXPERT, FILE, 1));
    }

    /** Decision 54: also when it was written before that was looked at. */
    @Test
    void nobody_signs_marks_in_place_of_words() {
        table.review();
        table.get(ProtocolDraft.class).write(FILE, AN, ProtocolSection.OWN_WORDS, "Thuis werken 🙂");

        assertRefused(OWN_WORDS_CANNOT_BE_PRINTED, () -> freeze.freeze(EXPERT, FILE, 2));
    }
}
