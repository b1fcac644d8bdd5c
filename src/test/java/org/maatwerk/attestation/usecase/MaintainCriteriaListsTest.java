package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LINE_UNREADABLE;
import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_IS_EMPTY;
import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_NOT_LATER;
import static org.maatwerk.attestation.AttestationRefusal.CRITERION_CODE_TWICE;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NAME_IS_MISSING;
import static org.maatwerk.attestation.Cast.DIVERSITY;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.usecase.Surgery.APPOINTMENT;
import static org.maatwerk.attestation.usecase.Surgery.RECOGNISED;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** Reference data: X4. */
class MaintainCriteriaListsTest {

    private static final PersonId ADMINISTRATOR = new PersonId(90);
    private static final LocalDate START = APPOINTMENT.plusDays(1);
    private static final String LINES = "NEW-1; Nieuw; New\r\n\r\nNEW-2;Ook nieuw;Also new";

    private final Surgery surgery = Surgery.inAssessment();
    private final MaintainCriteriaLists lists = new MaintainCriteriaLists();

    @BeforeEach
    void an_administrator() {
        surgery.office.people.add(ADMINISTRATOR, "Ada", DIVERSITY, Role.ADMINISTRATOR);
        lists.criteriaLists = surgery.criteriaLists;
        lists.people = surgery.office.people;
        lists.clock = surgery.clock;
    }

    private void add(String name, LocalDate from, String lines) {
        lists.add(ADMINISTRATOR, new CriteriaListForm(name, from, lines));
    }

    @Test
    void a_new_version_ends_the_one_before_it_X4() {
        add("Lijst 2027", START, LINES);

        assertThat(lists.all(ADMINISTRATOR))
                .extracting(CriteriaListView::name, CriteriaListView::validUntil)
                .containsExactly(tuple("Lijst 2027", null), tuple("Lijst 2024", START.minusDays(1)));
        assertThat(lists.all(ADMINISTRATOR).get(0).criteria())
                .containsExactly(
                        new CriterionView("NEW-1", "Nieuw", "New"),
                        new CriterionView("NEW-2", "Ook nieuw", "Also new"));
    }

    @Test
    void a_past_decision_keeps_its_criterion_X4() {
        surgery.decideAttestation().decide(DOCTOR, FILE, RECOGNISED);
        DecisionView before = surgery.decisions.of(FILE).get(0);

        add("Lijst 2027", START, "MOT-1; Heel iets anders; Something else");

        assertThat(surgery.decisions.of(FILE).get(0)).isEqualTo(before);
        assertThat(before.criterion().dutch()).isEqualTo("Beperking van armen of handen");
    }

    @Test
    void a_version_starts_in_the_future_and_after_the_others_X4() {
        assertRefused(CRITERIA_LIST_NOT_LATER, () -> add("Lijst", APPOINTMENT, LINES));
        add("Lijst 2027", START.plusDays(10), LINES);

        assertRefused(CRITERIA_LIST_NOT_LATER, () -> add("Tussenin", START.plusDays(5), LINES));
    }

    @Test
    void each_part_that_is_missing_or_wrong_is_named() {
        assertRefused(NAME_IS_MISSING, () -> add(" ", START, LINES));
        assertRefused(DATE_IS_MISSING, () -> add("Lijst", null, LINES));
        assertRefused(CRITERIA_LIST_IS_EMPTY, () -> add("Lijst", START, " "));
        assertRefused(CRITERIA_LINE_UNREADABLE, () -> add("Lijst", START, "NEW-1; alleen Nederlands"));
        assertRefused(CRITERION_CODE_TWICE, () -> add("Lijst", START, "A; a; a\nA; b; b"));
    }

    @Test
    void only_an_administrator_comes_here() {
        assertThatThrownBy(() -> lists.all(DOCTOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.add(DOCTOR, new CriteriaListForm("Lijst", START, LINES)))
                .isInstanceOf(NotFound.class);
    }
}
