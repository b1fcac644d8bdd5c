package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.protocol.Barrier;
import org.maatwerk.protocol.Measure;
import org.maatwerk.protocol.MeasureCategory;

/** The catalogue that comes with the program: P3. */
class MeasureCatalogueTest {

    private final MeasureCatalogue catalogue = new MeasureCatalogue();

    @Test
    void holds_at_least_eighty_measures_over_every_category_P3() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(catalogue.all()).extracting(Measure::category).contains(MeasureCategory.values());
    }

    @ParameterizedTest
    @EnumSource
    void suggests_something_for_every_barrier_P3(Barrier barrier) {
        assertThat(catalogue.against(barrier)).isNotEmpty();
    }

    @Test
    void explains_each_in_one_line_in_both_languages_P3() {
        assertThat(catalogue.all()).allSatisfy(measure -> {
            for (Measure.Words words : List.of(measure.dutch(), measure.english())) {
                assertThat(words.name()).isNotBlank().doesNotContain("\n");
                assertThat(words.explanation()).endsWith(".").doesNotContain("\n");
                assertThat(words.explanation().length()).isLessThan(200);
            }
        });
    }

    @Test
    void has_each_code_and_each_name_once() {
        assertThat(catalogue.all()).extracting(Measure::code).doesNotHaveDuplicates();
        assertThat(catalogue.all())
                .extracting(measure -> measure.dutch().name())
                .doesNotHaveDuplicates();
    }
}
