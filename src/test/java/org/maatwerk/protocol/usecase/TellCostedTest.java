package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.MeasureCategory.SEATING;
import static org.maatwerk.protocol.MeasureCategory.SOFTWARE;
import static org.maatwerk.protocol.MeasureCategory.TASKS;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.CostedAgreementSigned;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.VoidCause;

/** Each costed agreement opens a request, once: P8. */
class TellCostedTest {

    private final ProtocolTable table = new ProtocolTable();
    private final ProtocolDraft draft = table.get(ProtocolDraft.class);
    private final TellCosted tell = table.get(TellCosted.class);

    @Test
    void each_costed_agreement_is_told_of_and_the_others_are_not() {
        write(null, SEATING, true);
        write(null, TASKS, false);
        write(null, SOFTWARE, true);
        signed(1, 3);

        tell.signed(FILE, 1);

        assertThat(table.facts.of(CostedAgreementSigned.class))
                .containsExactly(
                        new CostedAgreementSigned(FILE, 1, 1, SEATING),
                        new CostedAgreementSigned(FILE, 3, 3, SOFTWARE));
    }

    @Test
    void after_a_revision_only_what_changed_is_told_of() {
        write(null, SEATING, true);
        write(null, SOFTWARE, true);
        ProtocolEdition first = signed(1, 2);
        write(2, SOFTWARE, true);
        first.replace(NOW);
        signed(2, 3);

        tell.signed(FILE, 2);

        assertThat(table.facts.of(CostedAgreementSigned.class))
                .containsExactly(new CostedAgreementSigned(FILE, 2, 3, SOFTWARE));
    }

    @Test
    void a_text_whose_signatures_were_voided_has_told_nothing() {
        write(null, SEATING, true);
        ProtocolEdition voided = edition(1, 1);
        voided.voidFor(VoidCause.EDITED, NOW);
        signed(2, 1);

        tell.signed(FILE, 2);

        assertThat(table.facts.of(CostedAgreementSigned.class)).hasSize(1);
    }

    @Test
    void what_was_written_after_the_text_was_frozen_is_not_told_of() {
        write(null, SEATING, true);
        signed(1, 1);
        write(null, SOFTWARE, true);

        tell.signed(FILE, 1);

        assertThat(table.facts.of(CostedAgreementSigned.class))
                .extracting(CostedAgreementSigned::category)
                .containsExactly(SEATING);
    }

    private ProtocolEdition signed(int number, int textVersion) {
        ProtocolEdition edition = edition(number, textVersion);
        edition.takeEffect(NOW);
        return edition;
    }

    private ProtocolEdition edition(int number, int textVersion) {
        ProtocolEdition edition = new ProtocolEdition(FILE, number, textVersion, "0".repeat(64), NOW);
        table.editions.add(edition);
        return edition;
    }

    private void write(Integer number, MeasureCategory category, boolean costed) {
        draft.write(
                FILE,
                EXPERT,
                number,
                new AgreementContent(
                        null,
                        "Een afspraak.",
                        category,
                        Doer.HR_OFFICER,
                        TODAY.plusDays(30),
                        costed,
                        DependsOn.PERSON));
    }
}
