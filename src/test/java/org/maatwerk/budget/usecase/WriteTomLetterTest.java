package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** T2, T11: one letter with the answer, in Dutch, for who reads the whole request (D9). */
class WriteTomLetterTest {

    private static final PersonId BART = new PersonId(91);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    private final List<LetterContent> written = new ArrayList<>();
    private final TomTable table = TomTable.opened();
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);
    private final WriteTomLetter write = table.get(WriteTomLetter.class);

    WriteTomLetterTest() {
        write.letters = content -> {
            written.add(content);
            return TestDocuments.letters().write(content);
        };
    }

    @BeforeEach
    void ask() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of("5000"), "budget", BART);
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("Zittend werken", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }

    @Test
    void says_what_was_asked_and_granted_once() {
        answer.approve(BART, REQUEST, new TomGrant(Money.of("1000"), Money.of("210"), null, null));

        write.write(REQUEST);
        write.write(REQUEST);

        assertThat(written).singleElement().satisfies(letter -> {
            assertThat(letter.template()).endsWith("/tom-approved.html");
            assertThat(letter.values())
                    .containsEntry("caseNumber", REQUEST.value())
                    .containsEntry("grantedNet", "€\u00a01.000,00")
                    .containsEntry("grantedVat", "€\u00a0210,00")
                    .containsEntry("grantedGross", "€\u00a01.210,00");
            assertThat(letter.lists())
                    .containsEntry(
                            "forPerson", List.of(Map.of("measure", TomTable.CHAIR, "submittedOn", "2 maart 2026")))
                    .containsEntry("forEntity", List.of());
        });
    }

    @Test
    void a_refusal_and_a_part_say_why_and_that_the_duty_stays_T11() throws Exception {
        answer.refuse(BART, REQUEST, "Dit is geen aanpassing.");

        write.write(REQUEST);

        LetterContent letter = written.get(0);
        assertThat(letter.values()).containsEntry("reason", "Dit is geen aanpassing.");
        assertThat(letter.values()).doesNotContainKey("grantedGross");
        assertThat(letter.template()).endsWith("/tom-refused.html");
        Path letters = Path.of("src/main/resources/org/maatwerk/budget/letters");
        for (String template : List.of("tom-refused.html", "tom-partly-approved.html")) {
            assertThat(Files.readString(letters.resolve(template))).contains("{{reason}}", "{{> part-duty}}");
        }
        assertThat(Files.readString(letters.resolve("part-duty.html")))
                .contains("De werkgever blijft verplicht om redelijke aanpassingen te doen");
    }

    @Test
    void a_part_has_a_letter_of_its_own() {
        answer.approve(BART, REQUEST, new TomGrant(Money.of("500"), Money.of("105"), "Eén is genoeg.", null));

        write.write(REQUEST);

        assertThat(written.get(0).template()).endsWith("/tom-partly-approved.html");
        assertThat(written.get(0).values())
                .containsEntry("askedGross", "€\u00a01.210,00")
                .containsEntry("grantedGross", "€\u00a0605,00");
    }

    @Test
    void for_an_entity_it_goes_to_who_asked_and_names_no_agreement_T1() {
        BudgetLineKey generic = new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.GENERIC);
        table.get(Books.class).post(LedgerAct.GRANT, generic, Money.of("5000"), "generic", BART);
        CaseNumber request =
                table.get(StartGenericRequest.class).start(HR, ROADS, MeasureCategory.BUILDING, "Een ringleiding");
        table.get(FillTomRequest.class)
                .submit(
                        HR,
                        request,
                        new TomForm("Iedereen hoort", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
        answer.approve(BART, request, new TomGrant(Money.of("1000"), Money.of("210"), null, null));

        write.write(request);

        assertThat(written.get(0).lists())
                .containsEntry("forPerson", List.of())
                .containsEntry(
                        "forEntity", List.of(Map.of("measure", "Een ringleiding", "submittedOn", "2 maart 2026")));
        assertThat(table.get(ReadTomRequests.class).read(HR, request).answer().letter())
                .isNotNull();
    }

    @Test
    void there_is_none_before_there_is_an_answer() {
        write.write(REQUEST);

        assertThat(written).isEmpty();
        assertThat(letter(AN)).isNull();
    }

    @Test
    void is_opened_by_who_reads_the_whole_and_by_nobody_else_D9() {
        answer.refuse(BART, REQUEST, "Dit is geen aanpassing.");
        write.write(REQUEST);
        TomLetterGuard guard = table.get(TomLetterGuard.class);
        DocumentView letter = letter(AN);
        assertThat(guard.guards(letter.kind())).isTrue();

        for (PersonId reader : List.of(AN, EXPERT, HR)) {
            guard.letOpen(reader, letter);
            assertThat(letter(reader)).isEqualTo(letter);
        }
        for (PersonId other : List.of(MANAGER, BART, BO, OTHER_EXPERT)) {
            assertThatThrownBy(() -> guard.letOpen(other, letter)).isInstanceOf(NotFound.class);
        }
        assertThat(table.get(ReadTomRequests.class).read(MANAGER, REQUEST).answer())
                .isNull();
    }

    private DocumentView letter(PersonId reader) {
        TomRequestView.Answer said =
                table.get(ReadTomRequests.class).read(reader, REQUEST).answer();
        return said == null ? null : said.letter();
    }
}
