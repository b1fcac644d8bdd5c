package org.maatwerk.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.coaching.CoachingRefusal.NO_SESSION_HOURS;
import static org.maatwerk.coaching.CoachingRefusal.PACKAGE_USED_UP;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** T13: a package of coaching warns and stops, by the table, to the quarter. */
class CoachingPackageTest {

    private static final CoachingLimits USUAL = new CoachingLimits(80, 100);

    @Test
    void the_table_warns_at_80_and_stops_at_100_percent_T13() {
        Map<String, Object> rule = new DecisionsInMemory()
                .of("coaching-package", Map.of("on", LocalDate.of(2026, 11, 23)))
                .get(0);

        assertThat(rule.get("warning")).hasToString("80");
        assertThat(rule.get("stop")).hasToString("100");
    }

    @Test
    void warns_from_80_percent_on_and_not_a_quarter_before_T13() {
        assertThat(pack("10", "7.75").isNearlyUsed()).isFalse();
        assertThat(pack("10", "8").isNearlyUsed()).isTrue();
        assertThat(pack("0.25", "0").isNearlyUsed()).isFalse();
    }

    @Test
    void stops_at_100_percent_and_says_what_is_left_T13() {
        CoachingPackage nearly = pack("10", "8.5");

        assertThat(nearly.with(Hours.of("1.5")).isUsedUp()).isTrue();
        assertThatThrownBy(() -> nearly.with(Hours.of("1.75"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(PACKAGE_USED_UP);
            assertThat(refused.field()).contains("hours");
            assertThat(refused.counts()).containsExactly(1, 30);
        });
        assertRefused(NO_SESSION_HOURS, () -> nearly.with(Hours.ZERO));
        assertRefused(NO_SESSION_HOURS, () -> nearly.with(new Hours(-1)));
    }

    @Test
    void a_table_that_stops_earlier_or_later_counts_in_quarters_that_are_whole() {
        assertThat(new CoachingPackage(Hours.of("10"), Hours.ZERO, new CoachingLimits(50, 33)).left())
                .isEqualTo(Hours.of("3.25"));
        assertThat(new CoachingPackage(Hours.of("10"), Hours.of("10"), new CoachingLimits(80, 110)).left())
                .isEqualTo(Hours.of("1"));
    }

    @Test
    void what_is_granted_less_than_was_used_leaves_nothing() {
        assertThat(pack("4", "5").left()).isEqualTo(Hours.ZERO);
        assertThat(pack("4", "5").share()).isEqualByComparingTo("100");
        assertThat(pack("0", "0").share()).isEqualByComparingTo("0");
        assertThat(pack("3", "1").share()).isEqualByComparingTo("33.3");
    }

    private static CoachingPackage pack(String granted, String used) {
        return new CoachingPackage(Hours.of(granted), Hours.of(used), USUAL);
    }
}
