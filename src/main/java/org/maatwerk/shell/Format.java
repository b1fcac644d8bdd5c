package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.workflow.WorkingDays;

/** Dates, times, amounts and sizes in words, as people write them here: "12 maart 2027", "14.30 uur", "€ 1.234,50". */
@Named("format")
@ApplicationScoped
public class Format {

    /** Office hours are Brussels hours, wherever the server stands. */
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private static final String NO_BREAK = "\u00a0";

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    /** A date with the day of the week, for who plans a week. */
    public String weekday(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()).format(date);
    }

    /** From its first day up to its last; null for a last day that nobody knows. */
    public String period(LocalDate from, LocalDate until) {
        if (from == null) {
            return until == null ? "" : texts.with("shell.period.until", date(until));
        }
        return until == null
                ? texts.with("shell.period.since", date(from))
                : texts.with("shell.period", date(from), date(until));
    }

    /** "6 maanden", "1 jaar", "10 jaar". */
    public String months(int months) {
        if (months % 12 == 0) {
            int years = months / 12;
            return years == 1 ? texts.get("shell.years.one") : texts.with("shell.years", years);
        }
        return months == 1 ? texts.get("shell.months.one") : texts.with("shell.months", months);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, HERE));
    }

    public String time(LocalTime time) {
        if (time == null) {
            return "";
        }
        return dutch()
                ? DateTimeFormatter.ofPattern("H.mm").format(time) + NO_BREAK + "uur"
                : DateTimeFormatter.ofPattern("H:mm").format(time);
    }

    public String timeOf(Instant moment) {
        return moment == null ? "" : time(LocalTime.ofInstant(moment, HERE));
    }

    /** Date and time of a moment. */
    public String moment(Instant moment) {
        return moment == null ? "" : texts.with("shell.moment", day(moment), timeOf(moment));
    }

    public String amount(Money euros) {
        return euros == null ? "" : (dutch() ? "€" + NO_BREAK : "€") + number("#,##0.00", euros.amount());
    }

    /** How many hours, without the word: "1", "1,5", "12,25". */
    public String hours(Hours hours) {
        return hours == null ? "" : number("#,##0.##", hours.number());
    }

    private String number(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale());
        symbols.setDecimalSeparator(dutch() ? ',' : '.');
        symbols.setGroupingSeparator(dutch() ? '.' : ',');
        return new DecimalFormat(pattern, symbols).format(value);
    }

    /** A file's size: "87 kB", "1,2 MB". */
    public String size(long bytes) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + NO_BREAK + "kB";
        }
        return String.format(locale(), "%.1f", bytes / 1_000_000.0) + NO_BREAK + "MB";
    }

    /** How far a due date is, in working days (X1): "nog 3 werkdagen", "vandaag", "2 werkdagen te laat". */
    public String due(LocalDate date) {
        int days = daysLeft(date);
        if (days == 0) {
            return texts.get("shell.due.today");
        }
        if (days > 0) {
            return days == 1 ? texts.get("shell.due.left.one") : texts.with("shell.due.left", days);
        }
        return days == -1 ? texts.get("shell.due.late.one") : texts.with("shell.due.late", -days);
    }

    public boolean late(LocalDate date) {
        return date != null && date.isBefore(LocalDate.now(clock));
    }

    private int daysLeft(LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        return date.isBefore(today)
                ? Math.min(-1, -workingDays.between(date, today))
                : workingDays.between(today, date);
    }

    private boolean dutch() {
        return "nl".equals(language.getCode());
    }

    private Locale locale() {
        return language.current();
    }
}
