package org.maatwerk.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D-1, D-4, D-5: section 3 of the domain guide, every cell of it, written down a second time. */
class AccessTableTest {

    private final AccessTable table = AccessTable.inForce();

    /** The relations in the order of {@link Relation}; {@code -°} reads after the release, {@code W} adds own. */
    @ParameterizedTest
    @CsvSource({
        "D1_EXISTENCE,               RW R  R  R  -° -° -  -  -  M -  - -",
        "D2_SKETCH,                  RW RW R* R° -  -  -  -  -  - -  - -",
        "D4_CRITERION_AND_REASONING, -  -  RW -  -  -  -  -  -  - -  - -",
        "D5_SMT_ADVICE,              R* -  R  RW -  -  -  -  -  - -  - -",
        "D6_OUTCOME,                 R  R  RW -  -° -° -  R* -  M -  - -",
        "D7_PROTOCOL,                RW* RW -° - R  R  -  R* -  M -  R°* -",
        "D8_AGREEMENTS,              R  R  -  -  R  R  -  -  -  - -  R° R*",
        "D9_MEASURE,                 R  RW -  -  R* R  R* -  -* M -  R* -",
        "D10_MONEY,                  M* R  -  -  -  R  RW -  -* R -  W* -",
        "D11_REGISTRATION,           RW R  -  -  -  -  -  RW -* M -  - -",
        "D12_CONTACT_CONSENT,        RW R* -  -  -  -  -  -  R* M -  - -",
        "D13_AGGREGATES,             -  R  -  -  -  R* R  -  RW R -  - -",
        "D14_ACCESS_LOG,             R* -  -  -  -  -  -  -  -  R -  - -"
    })
    void says_for_every_class_and_relation_what_the_domain_guide_says(InformationClass row, String expected) {
        String[] cells = expected.split(" +");

        assertThat(cells).hasSameSizeAs(Relation.values());
        for (Relation column : Relation.values()) {
            assertThat(shorthand(table.rule(column, row)))
                    .as("%s, %s", row, column)
                    .isEqualTo(cells[column.ordinal()].replace("-°", "R°").replaceAll("^RW", "W"));
        }
    }

    @Test
    void marks_what_is_logged() {
        assertThat(EnumSet.allOf(InformationClass.class).stream().filter(table::isLogged))
                .containsExactlyInAnyOrder(
                        D2_SKETCH,
                        D4_CRITERION_AND_REASONING,
                        D5_SMT_ADVICE,
                        D6_OUTCOME,
                        D7_PROTOCOL,
                        InformationClass.D11_REGISTRATION);
    }

    @Test
    void marks_what_is_sealed() {
        assertThat(EnumSet.allOf(InformationClass.class).stream().filter(table::isSealed))
                .containsExactly(D2_SKETCH, D4_CRITERION_AND_REASONING, D5_SMT_ADVICE, D7_PROTOCOL);
    }

    @Test
    void marks_what_opens_only_after_a_fresh_sign_in() {
        assertThat(EnumSet.allOf(InformationClass.class).stream().filter(table::isForFreshSignIn))
                .containsExactly(D4_CRITERION_AND_REASONING);
    }

    @Test
    void keeps_the_staff_members_part_of_the_advice_to_its_conclusion() {
        assertThat(table.rule(Relation.STAFF_MEMBER, D5_SMT_ADVICE).part()).isEqualTo("conclusion");
        assertThat(table.rule(Relation.DOCTOR, D2_SKETCH).part()).isEqualTo("confirmed version");
    }

    /** D-6. */
    @ParameterizedTest
    @EnumSource
    void tells_line_manager_and_hr_nothing_of_an_attestation_before_the_release(AttestationClass each) {
        for (Relation relation : List.of(Relation.LINE_MANAGER, Relation.HR_OFFICER)) {
            assertThat(table.rule(relation, each.informationClass).allows(Access.METADATA, false))
                    .isFalse();
        }
    }

    private enum AttestationClass {
        REQUEST(InformationClass.D1_EXISTENCE),
        SKETCH(D2_SKETCH),
        REASONING(D4_CRITERION_AND_REASONING),
        ADVICE(D5_SMT_ADVICE),
        OUTCOME(D6_OUTCOME);

        private final InformationClass informationClass;

        AttestationClass(InformationClass informationClass) {
            this.informationClass = informationClass;
        }
    }

    @Test
    void gives_the_administrator_nothing() {
        for (InformationClass each : InformationClass.values()) {
            assertThat(table.rule(Relation.ADMINISTRATOR, each)).isEqualTo(AccessRule.NOTHING);
        }
    }

    @Test
    void refuses_a_table_with_a_missing_row() {
        assertThatThrownBy(
                        () -> new AccessTable("| Class | Sealed | Logged | Fresh | DOCTOR |\n|---|---|---|---|---|\n"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_a_cell_it_does_not_understand() {
        assertThatThrownBy(
                        () -> new AccessTable(
                                "| Class | Sealed | Logged | Fresh | DOCTOR |\n|---|---|---|---|---|\n| D6 outcome | no | yes | no | X |\n"))
                .hasMessageContaining("not a cell");
    }

    @Test
    void refuses_to_give_a_diagnosis_to_anybody() {
        assertThatThrownBy(
                        () -> new AccessTable(
                                "| Class | Sealed | Logged | Fresh | DOCTOR |\n|---|---|---|---|---|\n| D3 diagnosis | no | no | no | R |\n"))
                .hasMessageContaining("D3");
    }

    private static String shorthand(AccessRule rule) {
        String access =
                switch (rule.access()) {
                    case NOTHING -> "-";
                    case METADATA -> "M";
                    case READ -> "R";
                    case WRITE -> "W";
                };
        return access + (rule.afterRelease() ? "°" : "") + (rule.part().isEmpty() ? "" : "*");
    }
}
