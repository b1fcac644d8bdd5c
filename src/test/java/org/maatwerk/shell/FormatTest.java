package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Money;
import org.maatwerk.workflow.WorkingDays;

class FormatTest {

    private static final Instant NOON = Instant.parse("2027-03-12T11:00:00Z");

    @Test
    void writes_dates_times_and_amounts_as_dutch_speakers_do() {
        Format format = in("nl");

        assertThat(format.date(LocalDate.of(2027, 3, 12))).isEqualTo("12 maart 2027");
        assertThat(format.time(LocalTime.of(14, 30))).isEqualTo("14.30\u00a0uur");
        assertThat(format.amount(Money.of("1234.5"))).isEqualTo("€\u00a01.234,50");
        assertThat(format.size(87_213)).isEqualTo("87\u00a0kB");
        assertThat(format.size(1_240_000)).isEqualTo("1,2\u00a0MB");
    }

    @Test
    void writes_dates_times_and_amounts_as_english_speakers_do() {
        Format format = in("en");

        assertThat(format.date(LocalDate.of(2027, 3, 12))).isEqualTo("12 March 2027");
        assertThat(format.time(LocalTime.of(14, 30))).isEqualTo("14:30");
        assertThat(format.amount(Money.of("1234.5"))).isEqualTo("€1,234.50");
        assertThat(format.size(1_240_000)).isEqualTo("1.2\u00a0MB");
    }

    @Test
    void tells_the_hour_of_brussels_whatever_the_clock_of_the_server() {
        assertThat(in("nl").timeOf(NOON)).isEqualTo("12.00\u00a0uur");
        assertThat(in("nl").day(Instant.parse("2027-03-12T23:30:00Z"))).isEqualTo("13 maart 2027");
    }

    @Test
    void shows_nothing_for_what_is_not_there() {
        Format format = in("nl");

        assertThat(format.date(null) + format.time(null) + format.moment(null) + format.amount(null))
                .isEmpty();
    }

    @Test
    void says_whole_years_as_years() {
        assertThat(Stream.of(1, 6, 12, 18, 120).map(in("nl")::months))
                .containsExactly(
                        "shell.months.one", "shell.months 6", "shell.years.one", "shell.months 18", "shell.years 10");
    }

    /** X1: deadlines count working days. */
    @Test
    void says_how_many_working_days_are_left_or_too_many() {
        Format format = in("nl");

        assertThat(format.due(LocalDate.of(2027, 3, 12))).isEqualTo("shell.due.today");
        assertThat(format.due(LocalDate.of(2027, 3, 13))).isEqualTo("shell.due.left.one");
        assertThat(format.due(LocalDate.of(2027, 3, 15))).isEqualTo("shell.due.left 3");
        assertThat(format.due(LocalDate.of(2027, 3, 11))).isEqualTo("shell.due.late.one");
        assertThat(format.due(LocalDate.of(2027, 3, 10))).isEqualTo("shell.due.late 2");
        assertThat(format.late(LocalDate.of(2027, 3, 11))).isTrue();
        assertThat(format.late(LocalDate.of(2027, 3, 12))).isFalse();
    }

    private static Format in(String languageCode) {
        Format format = new Format();
        format.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        format.language = new Language() {
            @Override
            public Locale current() {
                return Locale.forLanguageTag(languageCode.equals("nl") ? "nl-BE" : "en-GB");
            }
        };
        format.texts = new KeysAsWords();
        format.workingDays = new EveryDay();
        return format;
    }

    /** Shows the key and its parameters. */
    private static final class KeysAsWords extends Texts {
        @Override
        public String get(Object key) {
            return key.toString();
        }

        @Override
        public String with(String key, Object... parameters) {
            return key + " " + parameters[0];
        }
    }

    /** A calendar without weekends. */
    private static final class EveryDay implements WorkingDays {
        @Override
        public LocalDate after(LocalDate start, int workingDays) {
            return start.plusDays(workingDays);
        }

        @Override
        public int between(LocalDate from, LocalDate until) {
            return (int) (until.toEpochDay() - from.toEpochDay());
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return true;
        }
    }
}
