package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursForPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 2", "1,5 | 1.5", "0.75 | 0.75", "12,25 | 12.25", "40,00 | 40"})
    void hours_are_read_as_people_write_them(String typed, String hours) {
        assertThat(HoursForPages.read(typed)).hasToString(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "1,1", "1:30", "-1", "1,125", "1.000,5", "123456"})
    void what_is_no_number_of_quarters_is_not_guessed_at(String typed) {
        assertThatThrownBy(() -> HoursForPages.read(typed)).isInstanceOf(ConverterException.class);
    }
}
