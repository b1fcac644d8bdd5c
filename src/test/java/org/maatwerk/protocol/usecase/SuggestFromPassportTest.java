package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.PassportRefusal.ALREADY_IN_THE_TEXT;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Statements;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;

/** What the staff member had elsewhere is suggested to who drafts, and added by them alone, one by one (P12). */
class SuggestFromPassportTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final SuggestFromPassport suggesting = table.get(SuggestFromPassport.class);

    @Test
    void is_suggested_and_never_added_by_itself_P12() {
        bring(table);

        assertThat(suggesting.of(EXPERT, FILE))
                .extracting(one -> one.agreement().what())
                .containsExactly("Een zitstatafel", "Dinsdag telewerk");
        assertThat(suggesting.of(EXPERT, FILE)).noneMatch(PassportSuggestion::inTheText);
        assertThat(table.texts.versionsOf(FILE)).isEmpty();
    }

    @Test
    void one_press_adds_one_with_a_month_to_do_it_P12() {
        bring(table);
        PassportSuggestion first = suggesting.of(EXPERT, FILE).get(0);

        suggesting.add(EXPERT, FILE, first.file(), 0);

        assertThat(table.get(DraftProtocol.class).read(EXPERT, FILE).text().agreements())
                .singleElement()
                .extracting(AgreementView::content)
                .isEqualTo(new AgreementContent(
                        null,
                        "Een zitstatafel",
                        MeasureCategory.SEATING,
                        Doer.HR_OFFICER,
                        TODAY.plusDays(1).plusMonths(1),
                        false,
                        DependsOn.PERSON));
        assertThat(suggesting.of(EXPERT, FILE))
                .extracting(PassportSuggestion::inTheText)
                .containsExactly(true, false);
        assertRefused(ALREADY_IN_THE_TEXT, () -> suggesting.add(EXPERT, FILE, first.file(), 0));
        assertThatThrownBy(() -> suggesting.add(EXPERT, FILE, first.file(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_who_leads_it_sees_them_P12_D8() {
        bring(table);
        var file = suggesting.of(EXPERT, FILE).get(0).file();

        for (PersonId other : List.of(AN, MANAGER, HR, BO)) {
            assertThatThrownBy(() -> suggesting.of(other, FILE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> suggesting.add(other, FILE, file, 0)).isInstanceOf(NotFound.class);
        }
    }

    /** Before that nobody learns anything (D-6); and what was brought before there was a protocol waits for it. */
    @Test
    void not_before_the_conversation_was_held_P12_D6() {
        ProtocolTable early = ProtocolTable.planned();
        bring(early);

        assertRefused(PROTOCOL_IS_ELSEWHERE, () -> early.get(SuggestFromPassport.class)
                .of(EXPERT, FILE));
        ProtocolTable proposed = ProtocolTable.proposed();
        bring(proposed);
        assertThatThrownBy(() -> proposed.get(SuggestFromPassport.class).of(EXPERT, FILE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_expired_is_suggested_no_more_P12() {
        bring(table);

        table.clock.moveTo(table.clock.instant().plus(Duration.ofDays(400)));

        assertThat(suggesting.of(EXPERT, FILE)).isEmpty();
        assertThat(table.get(OwnImports.class).read(AN)).singleElement().matches(ImportedView::expired);
    }

    private static void bring(ProtocolTable table) {
        table.get(ImportShelf.class)
                .keep(AN, new SignedPassport(ImportPassportTest.content(TODAY.plusYears(1)), text(table), null));
    }

    private static String text(ProtocolTable table) {
        return table.get(Statements.class)
                .sign(PassportClaims.TYPE, PassportClaims.of(ImportPassportTest.content(TODAY.plusYears(1))));
    }
}
