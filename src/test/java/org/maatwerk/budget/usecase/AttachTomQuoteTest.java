package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NO_PRICE;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TELLS_WHO;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_TOO_BIG;
import static org.maatwerk.budget.BudgetRefusal.QUOTE_UNREADABLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.TOO_MANY_QUOTES;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.testing.TestPdf;

/** Quotes of a request that is being filled in (T3). */
class AttachTomQuoteTest {

    private static final TomQuoteForm QUOTE = TomTable.quote(TestPdf.of("Een bureau"));

    private final TomTable table = TomTable.opened();
    private final AttachTomQuote attach = table.get(AttachTomQuote.class);

    @Test
    void a_quote_has_a_supplier_a_price_and_a_file_under_a_name_that_tells_nothing_T3_D9() {
        assertThat(attach.attach(EXPERT, REQUEST, QUOTE)).isEqualTo(1);

        TomQuoteView quote = attach.read(EXPERT, REQUEST).get(0);
        assertThat(quote.supplier()).isEqualTo("Meubelen Maas");
        assertThat(quote.gross()).isEqualTo(Money.of("1210"));
        assertThat(quote.fileName()).isEqualTo("voor An Peeters.pdf");
        assertThat(quote.document().fileName()).isEqualTo("TOM-2026-00001-offerte-1.pdf");
        assertThat(quote.isReleased()).isFalse();
        assertThat(table.open(EXPERT, quote.document().id())).isEqualTo(QUOTE.file());
    }

    @Test
    void what_is_taken_away_is_destroyed() {
        attach.attach(EXPERT, REQUEST, QUOTE);
        attach.attach(EXPERT, REQUEST, QUOTE);
        long first = attach.read(EXPERT, REQUEST).get(0).document().id();

        attach.takeAway(EXPERT, REQUEST, 1);

        assertThat(attach.read(EXPERT, REQUEST))
                .extracting(TomQuoteView::number)
                .containsExactly(2);
        assertThatThrownBy(() -> table.open(EXPERT, first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attach.takeAway(EXPERT, REQUEST, 1)).isInstanceOf(NotFound.class);
        assertThat(attach.attach(EXPERT, REQUEST, QUOTE)).isEqualTo(3);
    }

    @Test
    void only_a_pdf_that_everybody_can_open_is_taken() {
        byte[] text = "no PDF".getBytes(StandardCharsets.US_ASCII);

        assertRefused(QUOTE_UNREADABLE, "file", () -> attach.attach(EXPERT, REQUEST, TomTable.quote(text)));
        assertRefused(
                QUOTE_TOO_BIG,
                "file",
                () -> attach.attach(EXPERT, REQUEST, TomTable.quote(new byte[AttachTomQuote.MOST_BYTES + 1])));
    }

    @Test
    void a_supplier_is_not_whom_it_is_for_D9() {
        TomQuoteForm telling =
                new TomQuoteForm("Maas voor An Peeters", Money.of("1"), Money.ZERO, "x.pdf", QUOTE.file());

        assertRefused(QUOTE_TELLS_WHO, "supplier", () -> attach.attach(EXPERT, REQUEST, telling));
    }

    @Test
    void a_quote_costs_more_than_nothing_T3() {
        TomQuoteForm free = new TomQuoteForm("Maas", Money.ZERO, Money.ZERO, "x.pdf", QUOTE.file());

        assertRefused(NO_PRICE, "net", () -> attach.attach(EXPERT, REQUEST, free));
    }

    @Test
    void there_are_no_more_than_ten() {
        for (int i = 0; i < AttachTomQuote.MOST_QUOTES; i++) {
            attach.attach(EXPERT, REQUEST, QUOTE);
        }

        assertRefused(TOO_MANY_QUOTES, () -> attach.attach(EXPERT, REQUEST, QUOTE));
    }

    @Test
    void once_it_is_asked_for_nothing_is_added_or_taken_away() {
        attach.attach(EXPERT, REQUEST, QUOTE);
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));

        assertRefused(REQUEST_IS_ELSEWHERE, () -> attach.attach(EXPERT, REQUEST, QUOTE));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> attach.takeAway(EXPERT, REQUEST, 1));
    }

    @Test
    void while_an_explanation_is_waited_for_one_can_be_added_and_none_taken_away_X2() {
        attach.attach(EXPERT, REQUEST, QUOTE);
        assertThat(attach.isToExplain(EXPERT, REQUEST)).isFalse();
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
        table.get(AskAboutTomRequest.class).ask(BART, REQUEST, PauseReason.QUOTE_UNCLEAR, "Which of both?");

        assertThat(attach.isToExplain(EXPERT, REQUEST)).isTrue();
        assertThat(attach.attach(EXPERT, REQUEST, QUOTE)).isEqualTo(2);
        assertThat(attach.read(EXPERT, REQUEST)).hasSize(2);
        assertRefused(REQUEST_IS_ELSEWHERE, () -> attach.takeAway(EXPERT, REQUEST, 1));

        table.get(ExplainTomRequest.class).explain(EXPERT, REQUEST, "The second one");
        assertRefused(REQUEST_IS_ELSEWHERE, () -> attach.attach(EXPERT, REQUEST, QUOTE));
    }

    @Test
    void nobody_else_adds_or_takes_away_D9() {
        attach.attach(EXPERT, REQUEST, QUOTE);

        for (PersonId other : new PersonId[] {AN, MANAGER, HR, OTHER_EXPERT}) {
            assertThatThrownBy(() -> attach.read(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attach.attach(other, REQUEST, QUOTE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attach.takeAway(other, REQUEST, 1)).isInstanceOf(NotFound.class);
        }
    }
}
