package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_NOT_LOOKED_AT;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_NOT_STATED;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TELLS_WHO;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_UNREADABLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.QuoteTrace;
import org.maatwerk.budget.usecase.QuoteLook.Find;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.testing.TestPdf;

/** What budget holders see of quotes, and who says that it tells them nothing of a person (D9). */
class CheckTomQuoteTest {

    private static final PersonId BART = new PersonId(91);
    private static final String NAME = "An Peeters";

    private final TomTable table = TomTable.opened();
    private final CheckTomQuote check = table.get(CheckTomQuote.class);
    private final ReadTomQuotes read = table.get(ReadTomQuotes.class);

    @BeforeEach
    void one_holds_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
    }

    @Test
    void a_name_is_found_with_its_page_and_keeps_the_file_back_D9() {
        attach(TestPdf.of("Een bureau", "Voor " + NAME));

        TomQuoteCheckView view = check.read(EXPERT, REQUEST, 1);

        assertThat(view.original().finds()).containsExactly(new Find(QuoteTrace.NAME, List.of(2), false));
        assertThat(view.isToRelease()).isFalse();
        assertRefused(QUOTE_TELLS_WHO, () -> check.release(EXPERT, REQUEST, 1, true, true));
    }

    @Test
    void a_remark_in_the_file_keeps_it_back_too_D9() {
        attach(TestPdf.begin("Een bureau").remark("voor " + NAME).done());

        assertThat(check.read(EXPERT, REQUEST, 1).original().finds())
                .containsExactly(new Find(QuoteTrace.NAME, List.of(), true));
        assertRefused(QUOTE_TELLS_WHO, () -> check.release(EXPERT, REQUEST, 1, true, true));
    }

    @Test
    void budget_holders_get_another_file_that_was_looked_at_the_same_way_D9() {
        attach(TestPdf.of("Voor " + NAME));
        assertRefused(
                QUOTE_UNREADABLE,
                "redacted",
                () -> check.redact(EXPERT, REQUEST, 1, "no PDF".getBytes(StandardCharsets.US_ASCII)));
        check.redact(EXPERT, REQUEST, 1, TestPdf.of("Nog altijd voor " + NAME));
        assertRefused(QUOTE_TELLS_WHO, () -> check.release(EXPERT, REQUEST, 1, true, true));
        check.redact(EXPERT, REQUEST, 1, TestPdf.of("Voor iemand"));

        check.release(EXPERT, REQUEST, 1, true, false);
        ask();

        TomQuoteView given = read.released(BART, REQUEST).get(0);
        TomQuoteView all = read.of(HR, REQUEST).get(0);
        assertThat(table.open(BART, given.document().id())).isNotEmpty();
        assertThat(given.fileName()).isNull();
        assertThat(given.document().fileName()).isEqualTo("TOM-2026-00001-offerte-1.pdf");
        assertThat(new String(table.open(HR, all.document().id()), StandardCharsets.ISO_8859_1))
                .isNotEmpty();
        assertThatThrownBy(() -> table.open(BART, all.document().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> table.open(BART, all.redacted().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_made_the_file_is_not_in_what_budget_holders_get_D9() {
        attach(TestPdf.begin("Een bureau").by(NAME).done());
        check.release(EXPERT, REQUEST, 1, true, false);
        ask();

        byte[] given =
                table.open(BART, read.released(BART, REQUEST).get(0).document().id());

        assertThat(new String(given, StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
    }

    @Test
    void pages_without_text_are_looked_at_by_a_person_D9() {
        attach(TestPdf.of("Een bureau", ""));

        assertThat(check.read(EXPERT, REQUEST, 1).given().blank()).containsExactly(2);
        assertRefused(QUOTE_NOT_LOOKED_AT, "looked", () -> check.release(EXPERT, REQUEST, 1, true, false));
        check.release(EXPERT, REQUEST, 1, true, true);

        assertThat(check.read(EXPERT, REQUEST, 1).quote().releasedOn()).isEqualTo(TODAY);
    }

    @Test
    void nothing_is_released_that_nobody_stated_D9() {
        attach(TestPdf.of("Een bureau"));
        assertRefused(QUOTE_NOT_STATED, "stated", () -> check.release(EXPERT, REQUEST, 1, false, true));

        ask();

        assertThat(read.released(BART, REQUEST)).isEmpty();
    }

    @Test
    void what_was_released_is_taken_back_and_released_later_D9() {
        attach(TestPdf.of("Een bureau"));
        check.release(EXPERT, REQUEST, 1, true, false);
        ask();
        long given = read.released(BART, REQUEST).get(0).document().id();

        check.withhold(EXPERT, REQUEST, 1);

        assertThat(read.released(BART, REQUEST)).isEmpty();
        assertThatThrownBy(() -> table.open(BART, given)).isInstanceOf(NotFound.class);
        check.redact(EXPERT, REQUEST, 1, TestPdf.of("Een ander bureau"));
        check.release(EXPERT, REQUEST, 1, true, false);
        assertThat(read.released(BART, REQUEST)).hasSize(1);
    }

    @Test
    void another_file_is_looked_at_again_D9() {
        attach(TestPdf.of("Een bureau"));
        check.release(EXPERT, REQUEST, 1, true, false);

        check.redact(EXPERT, REQUEST, 1, TestPdf.of("Een ander bureau"));

        assertThat(check.read(EXPERT, REQUEST, 1).quote().isReleased()).isFalse();
    }

    @Test
    void once_there_is_an_answer_nothing_changes() {
        attach(TestPdf.of("Een bureau"));
        ask();
        table.get(AnswerTomRequest.class).refuse(BART, REQUEST, "no");

        assertRefused(REQUEST_IS_ELSEWHERE, () -> check.release(EXPERT, REQUEST, 1, true, true));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> check.withhold(EXPERT, REQUEST, 1));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> check.redact(EXPERT, REQUEST, 1, TestPdf.of("x")));
        assertThat(check.read(EXPERT, REQUEST, 1).isOpen()).isFalse();
    }

    @Test
    void the_staff_member_and_hr_read_all_and_the_manager_nothing_D9() {
        attach(TestPdf.of("Voor " + NAME));
        long original = read.of(EXPERT, REQUEST).get(0).document().id();

        assertThat(read.of(AN, REQUEST)).hasSize(1);
        assertThat(read.of(HR, REQUEST)).hasSize(1);
        assertThat(table.open(AN, original)).isNotEmpty();
        assertThat(read.of(MANAGER, REQUEST)).isEmpty();
        for (PersonId other : new PersonId[] {MANAGER, OTHER_EXPERT, BART}) {
            assertThatThrownBy(() -> table.open(other, original)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> read.of(BART, REQUEST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.released(BART, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_releases_D9() {
        attach(TestPdf.of("Een bureau"));

        for (PersonId other : new PersonId[] {AN, MANAGER, HR, OTHER_EXPERT, BART}) {
            assertThatThrownBy(() -> check.read(other, REQUEST, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> check.release(other, REQUEST, 1, true, true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> check.withhold(other, REQUEST, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> check.redact(other, REQUEST, 1, TestPdf.of("x")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> check.read(EXPERT, REQUEST, 2)).isInstanceOf(NotFound.class);
    }

    private void attach(byte[] file) {
        table.get(AttachTomQuote.class).attach(EXPERT, REQUEST, TomTable.quote(file));
    }

    private void ask() {
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }
}
