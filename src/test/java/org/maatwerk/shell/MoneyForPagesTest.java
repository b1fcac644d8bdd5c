package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.kernel.Money;

class MoneyForPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234.00",
                "1.234 | 1234.00",
                "1.234,5 | 1234.50",
                "€ 1.234.567,89 | 1234567.89",
                "1 234,50 | 1234.50",
                "1,234.50 | 1234.50",
                "0,07 | 0.07",
                "-500 | -500.00",
                "−500,5 | -500.50"
            })
    void an_amount_is_read_as_people_write_it(String typed, String amount) {
        assertThat(MoneyForPages.read(typed)).hasToString(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "1,2345", "12.34.56", "1,,5", "--5", "5-", "1e3"})
    void what_is_no_amount_is_not_guessed_at(String typed) {
        assertThatThrownBy(() -> MoneyForPages.read(typed)).isInstanceOf(ConverterException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.50", "1234567.89"})
    void what_was_read_is_shown_so_that_it_reads_the_same(String amount) {
        Money money = Money.of(amount);

        String shown = new MoneyForPages().getAsString(null, null, money);

        assertThat(MoneyForPages.read(shown)).isEqualTo(money);
    }
}
