package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.budget.Iban;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.testing.TestSettings;

/** T8: from which account is paid, as it was set; what is wrong stops the start. */
class ConfiguredPaymentSetupTest {

    private static final String NAME = "maatwerk.payment.payer-name";
    private static final String IBAN = "maatwerk.payment.payer-iban";

    private final ConfiguredPaymentSetup setup = new ConfiguredPaymentSetup();

    @Test
    void the_account_is_the_one_that_was_set() {
        set(Map.of(NAME, " Dienst ", IBAN, "BE68 5390 0754 7034", "maatwerk.profile", "production"));

        assertThat(setup.payer().orElseThrow().name()).isEqualTo("Dienst");
        assertThat(setup.payer().orElseThrow().iban()).isEqualTo(new Iban("BE68539007547034"));
        assertThat(setup.hasFolder()).isFalse();
    }

    @Test
    void only_the_demo_has_one_of_its_own() {
        set(Map.of("maatwerk.profile", "production"));
        assertThat(setup.payer()).isEmpty();

        set(Map.of("maatwerk.payment.folder", "/uit"));
        assertThat(setup.payer()).isPresent();
        assertThat(setup.hasFolder()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dienst, , go together",
        ", BE68539007547034, go together",
        "Dienst, BE69539007547034, PAYER_IBAN is not",
        "Een naam die veel langer is dan waar de bank plaats voor heeft in een bestand, BE68539007547034, longer than 70",
    })
    void what_is_wrong_stops_the_start(String name, String iban, String why) {
        set(Map.of(NAME, name == null ? "" : name, IBAN, iban == null ? "" : iban));

        assertThatThrownBy(() -> setup.begin(new HouseStarted(true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private void set(Map<String, String> settings) {
        setup.settings = new TestSettings(settings);
    }
}
