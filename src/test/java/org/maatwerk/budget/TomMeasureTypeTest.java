package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** Which types of measures there are on a day: reference data, and not the program's (domain guide, section 2, X4). */
class TomMeasureTypeTest {

    @Test
    void a_type_can_be_chosen_from_its_first_day_on_X4() {
        assertThat(on(LocalDate.of(2018, 12, 31)))
                .contains("COMMUTING", "TRAINING", "OUTPUT_MEASUREMENT", "STUDENT_WAGE")
                .doesNotContain("JOB_CRAFTING");
        assertThat(on(LocalDate.of(2019, 1, 1))).contains("JOB_CRAFTING");
    }

    @Test
    void each_has_a_name_in_both_languages() {
        for (String language : List.of("nl", "en")) {
            ResourceBundle words = ResourceBundle.getBundle("org.maatwerk.budget.texts_" + language);
            assertThat(on(LocalDate.of(2026, 11, 23)))
                    .allSatisfy(type -> assertThat(words.containsKey("measure-type." + type))
                            .as(type)
                            .isTrue());
        }
    }

    private static List<String> on(LocalDate day) {
        return new DecisionsInMemory().of("tom-measure-type", "type", Map.of("on", day));
    }
}
