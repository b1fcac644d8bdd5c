package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.FollowUpWork.ANSWER;
import static org.maatwerk.protocol.FollowUpWork.MEND;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_ASKED_NOW;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;
import static org.maatwerk.protocol.ProtocolRefusal.YES_OR_NO_IS_MISSING;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpState;
import org.maatwerk.protocol.FollowUpWanted;
import org.maatwerk.protocol.WorksAnswer;

/** Only the staff member says whether something works; the answer stands on the file, its words sealed (P11, D-4). */
class SayItWorksTest {

    private static final int CHAIR = 2;

    private final ProtocolTable table = ProtocolTable.agreed();
    private final SayItWorks say = table.get(SayItWorks.class);

    SayItWorksTest() {
        table.get(FollowAgreements.class).of(FILE, 1);
        table.get(DeliverAgreement.class).deliver(EXPERT, FILE, CHAIR, TODAY);
    }

    @Test
    void a_yes_is_noted_with_its_words_for_the_four_P11() {
        table.waiting("say-it-works", AN);

        say.answer(AN, FILE, CHAIR, true, "Zit goed");

        assertThat(table.facts.fired()).contains(new FollowUpDone(FILE, ANSWER, AN));
        for (PersonId one : List.of(AN, EXPERT, MANAGER, HR)) {
            assertThat(onTheFile(one).answers())
                    .extracting(FollowedLine.Answer::works, FollowedLine.Answer::words)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(true, "Zit goed"));
        }
        assertThat(onTheFile(AN).state()).isEqualTo(FollowUpState.IN_USE);
    }

    @Test
    void the_words_are_sealed_D4() {
        say.answer(AN, FILE, CHAIR, true, "Zit goed");

        WorksAnswer kept = table.followed.answersOf(FILE).get(0);
        assertThat(new String(kept.words().cipher(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Zit");
    }

    @Test
    void the_words_are_not_for_a_page_about_agreements_alone() {
        say.answer(AN, FILE, CHAIR, true, "Zit goed");

        assertThat(table.get(DeliverAgreement.class)
                        .read(MANAGER, FILE)
                        .lines()
                        .get(0)
                        .answers())
                .isEmpty();
    }

    @Test
    void a_no_gives_who_leads_the_protocol_a_task_P11() {
        say.answer(AN, FILE, CHAIR, false, null);

        assertThat(table.facts.fired()).contains(new FollowUpWanted(FILE, MEND, EXPERT));
        assertThat(onTheFile(AN).state()).isEqualTo(FollowUpState.TO_MEND);
    }

    @Test
    void it_is_asked_once_at_a_time() {
        say.answer(AN, FILE, CHAIR, true, null);

        assertRefused(NOT_ASKED_NOW, () -> say.answer(AN, FILE, CHAIR, false, null));
    }

    @Test
    void the_time_comes_again_and_only_the_last_yes_closes_it_P11() {
        FollowAgreements follow = table.get(FollowAgreements.class);
        say.answer(AN, FILE, CHAIR, true, null);

        follow.askAgain(FILE, CHAIR, 2, 2);
        say.answer(AN, FILE, CHAIR, true, null);
        assertThat(onTheFile(AN).state()).isEqualTo(FollowUpState.IN_USE);
        follow.askAgain(FILE, CHAIR, 2, 3);
        assertThat(say.read(AN, FILE).own()).hasSize(1);
        say.answer(AN, FILE, CHAIR, true, null);

        assertThat(onTheFile(AN).state()).isEqualTo(FollowUpState.WORKS);
        assertThat(onTheFile(AN).answers()).extracting(FollowedLine.Answer::ask).containsExactly(1, 2, 3);
    }

    @Test
    void nobody_answers_for_the_staff_member_P11() {
        for (PersonId other : List.of(EXPERT, MANAGER, HR)) {
            assertThatThrownBy(() -> say.answer(other, FILE, CHAIR, true, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> say.read(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_is_missing_or_too_long_is_named_at_the_field() {
        assertRefused(YES_OR_NO_IS_MISSING, () -> say.answer(AN, FILE, CHAIR, null, null));
        assertRefused(TEXT_IS_TOO_LONG, () -> say.answer(AN, FILE, CHAIR, true, "x".repeat(WorksAnswer.LONGEST + 1)));
        assertThat(onTheFile(AN).state()).isEqualTo(FollowUpState.ASKED);
    }

    private FollowedLine onTheFile(PersonId reader) {
        return table.get(ReviseProtocol.class).read(reader, FILE).followed().get(0);
    }
}
