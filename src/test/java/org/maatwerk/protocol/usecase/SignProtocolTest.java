package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.people.PeopleRefusal.CONFIRM_IDENTITY_FIRST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.SIGNING_WAS_VOIDED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.SealReport;
import org.maatwerk.documents.SigningEvidence;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolSigned;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.VoidCause;

/** All sign the same bytes, in any order, after proving who they are; any edit voids all (P5, P6). */
class SignProtocolTest {

    private static final List<PersonId> ALL = List.of(AN, MANAGER, HR, EXPERT);

    private final ProtocolTable table = ProtocolTable.frozen();
    private final SignProtocol sign = table.get(SignProtocol.class);
    private final String sha256 = edition(1).sha256();

    @Test
    void all_sign_the_digest_of_exactly_what_was_frozen_in_any_order_P5() {
        for (PersonId signatory : List.of(HR, AN, EXPERT, MANAGER)) {
            sign.sign(signatory, FILE, 1, sha256);
        }

        assertThat(GeneratedProtocol.sha256(bytes(SignatureBook.TO_SIGN))).isEqualTo(sha256);
        assertThat(table.editions.signaturesOf(FILE, 1))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.sha256()).isEqualTo(sha256))
                .allSatisfy(one -> assertThat(one.authentication()).isEqualTo("FRESH_SIGN_IN"));
    }

    @Test
    void it_holds_once_the_last_has_signed_and_not_before_P6() {
        List.of(AN, MANAGER, HR).forEach(one -> sign.sign(one, FILE, 1, sha256));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.SIGNING);

        sign.sign(EXPERT, FILE, 1, sha256);

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_FORCE);
        assertThat(table.protocol().editionInForce()).isEqualTo(1);
        assertThat(edition(1).state()).isEqualTo(EditionState.IN_FORCE);
        assertThat(table.facts.fired())
                .contains(new ProtocolSigned(FILE, 1, HR, false), new ProtocolSigned(FILE, 1, EXPERT, true))
                .contains(new ProtocolIsInForce(FILE, 1, Cast.TODAY.plusDays(1).plusYears(1)));
    }

    @Test
    void what_is_sealed_begins_with_what_was_signed_and_says_by_whom_P6() {
        ALL.forEach(one -> sign.sign(one, FILE, 1, sha256));

        byte[] frozen = bytes(SignatureBook.TO_SIGN);
        byte[] sealed = bytes(SignatureBook.SEALED);
        SealReport report = SealedDocuments.check().of(sealed);
        assertThat(Arrays.copyOf(sealed, frozen.length)).isEqualTo(frozen);
        assertThat(report.isOurs()).isTrue();
        assertThat(report.seal().textSha256()).isEqualTo(sha256);
        assertThat(report.seal().evidence())
                .extracting(SigningEvidence::name, SigningEvidence::role)
                .containsExactly(
                        tuple("An Peeters", "Personeelslid"),
                        tuple("Mats Peeters", "Leidinggevende"),
                        tuple("Hera Peeters", "HR-medewerker"),
                        tuple("Els Peeters", "Expert of adviseur"));
    }

    @Test
    void nobody_signs_without_proving_who_they_are_P5() {
        table.atTheKeys.fresh = false;

        assertRefused(CONFIRM_IDENTITY_FIRST, () -> sign.sign(AN, FILE, 1, sha256));

        assertThat(table.editions.signaturesOf(FILE, 1)).noneMatch(one -> one.isSigned());
    }

    @Test
    void signing_twice_changes_nothing_also_when_it_holds_by_now_P5() {
        sign.sign(AN, FILE, 1, sha256);
        var first = table.editions.signaturesOf(FILE, 1).get(0).signedAt();
        table.clock.moveTo(Cast.NOW.plusSeconds(600_000));

        sign.sign(AN, FILE, 1, sha256);
        List.of(MANAGER, HR, EXPERT).forEach(one -> sign.sign(one, FILE, 1, sha256));
        sign.sign(EXPERT, FILE, 1, sha256);

        assertThat(table.editions.signaturesOf(FILE, 1).get(0).signedAt()).isEqualTo(first);
        assertThat(table.facts.fired().stream().filter(ProtocolIsInForce.class::isInstance))
                .hasSize(1);
        assertThat(table.facts.fired().stream().filter(ProtocolSigned.class::isInstance))
                .hasSize(4);
    }

    @Test
    void an_edit_voids_all_signatures_whoever_wrote_P5() {
        List.of(AN, MANAGER).forEach(one -> sign.sign(one, FILE, 1, sha256));

        table.get(DraftProtocol.class).save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "Ik werk graag thuis.");

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
        assertThat(edition(1).state()).isEqualTo(EditionState.VOID);
        assertThat(edition(1).voidCause()).isEqualTo(VoidCause.EDITED);
        assertThat(table.facts.fired()).contains(new SigningVoided(FILE, 1, VoidCause.EDITED));
        assertRefused(SIGNING_WAS_VOIDED, () -> sign.sign(HR, FILE, 1, sha256));
    }

    @Test
    void a_new_agreement_and_one_taken_out_void_them_too_P5() {
        table.get(WriteAgreement.class).add(EXPERT, FILE, ProtocolTable.TELEWORK);
        assertThat(edition(1).state()).isEqualTo(EditionState.VOID);
        table.get(FreezeProtocol.class).freeze(EXPERT, FILE, 2);
        assertThat(edition(2).state()).isEqualTo(EditionState.TO_SIGN);

        table.get(WriteAgreement.class).remove(EXPERT, FILE, 1, 2);

        assertThat(edition(2).state()).isEqualTo(EditionState.VOID);
    }

    @Test
    void writing_what_stood_there_already_voids_nothing() {
        table.get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 1, ProtocolTable.JOB);

        assertThat(edition(1).state()).isEqualTo(EditionState.TO_SIGN);
    }

    @Test
    void nobody_signs_another_text_than_the_one_that_was_shown_P5() {
        assertRefused(SIGNING_WAS_VOIDED, () -> sign.sign(AN, FILE, 1, "0".repeat(64)));
        assertThatThrownBy(() -> sign.sign(AN, FILE, 2, sha256)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_has_no_part_in_it_hears_that_there_is_nothing_D1() {
        assertThatThrownBy(() -> sign.sign(BO, FILE, 1, sha256)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sign.read(BO, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_sees_who_signed_and_whether_it_is_their_turn() {
        sign.sign(AN, FILE, 1, sha256);

        assertThat(sign.read(AN, FILE).edition().isForReader()).isFalse();
        assertThat(sign.read(AN, FILE).edition().isSignedByReader()).isTrue();
        assertThat(sign.read(HR, FILE).edition().isForReader()).isTrue();
        assertThat(sign.read(HR, FILE).edition().signed()).isEqualTo(1);
    }

    private ProtocolEdition edition(int number) {
        return table.editions.of(FILE).get(number - 1);
    }

    private byte[] bytes(String kind) {
        return table.get(Documents.class).bytes(FILE, kind, "1");
    }
}
