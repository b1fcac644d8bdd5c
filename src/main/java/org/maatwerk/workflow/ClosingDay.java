package org.maatwerk.workflow;

import static org.maatwerk.workflow.WorkflowRefusal.DATE_IS_IMPOSSIBLE;
import static org.maatwerk.workflow.WorkflowRefusal.DATE_IS_MISSING;
import static org.maatwerk.workflow.WorkflowRefusal.DATE_IS_NOT_IN_THE_FUTURE;
import static org.maatwerk.workflow.WorkflowRefusal.NAME_IS_MISSING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.maatwerk.kernel.Refused;

/**
 * A day on which the Flemish government is closed beside the Belgian public holidays (sluitingsdag), each year or
 * once; or, the other way round, a holiday on which it works. The newest value for a date counts (X4).
 */
@Entity
@Table(name = "workflow_closing_day")
public class ClosingDay {

    private static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "month_of_year")
    private int month;

    @Column(name = "day_of_month")
    private int day;

    /** Null for every year. */
    @Column(name = "only_year")
    private Integer onlyYear;

    @Column(name = "name_nl")
    private String nameNl;

    @Column(name = "name_en")
    private String nameEn;

    private boolean closed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected ClosingDay() {}

    private ClosingDay(MonthDay date, Integer onlyYear, Names names, boolean closed, LocalDate validFrom) {
        this.month = date.getMonthValue();
        this.day = date.getDayOfMonth();
        this.onlyYear = onlyYear;
        this.nameNl = names.dutch();
        this.nameEn = names.english();
        this.closed = closed;
        this.validFrom = validFrom;
    }

    /** On this one date. */
    public static ClosingDay once(LocalDate date, Names names, boolean closed, LocalDate today) {
        Refused.unless(date != null, DATE_IS_MISSING, "date");
        Refused.unless(date.isAfter(today), DATE_IS_NOT_IN_THE_FUTURE, "date");
        names.check();
        return new ClosingDay(MonthDay.from(date), date.getYear(), names, closed, date);
    }

    /** Every year on this day, from a date on. */
    public static ClosingDay yearly(MonthDay day, Names names, boolean closed, LocalDate validFrom, LocalDate today) {
        Refused.unless(validFrom != null, DATE_IS_MISSING, "valid-from");
        Refused.unless(validFrom.isAfter(today), DATE_IS_NOT_IN_THE_FUTURE, "valid-from");
        names.check();
        return new ClosingDay(day, null, names, closed, validFrom);
    }

    /** @throws Refused when there is no such day in a year */
    public static MonthDay dayOfYear(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw new Refused(DATE_IS_IMPOSSIBLE, "day");
        }
    }

    /** Whether this value says anything about that date. */
    public boolean isAbout(LocalDate date) {
        return date.getMonthValue() == month
                && date.getDayOfMonth() == day
                && (onlyYear == null || onlyYear == date.getYear())
                && !date.isBefore(validFrom);
    }

    /** Whether this value counts rather than another one about the same date. */
    boolean outweighs(ClosingDay other) {
        if ((onlyYear == null) != (other.onlyYear == null)) {
            return onlyYear != null;
        }
        return validFrom.equals(other.validFrom) ? id > other.id : validFrom.isAfter(other.validFrom);
    }

    /** False when people work on this day although it is a public holiday. */
    public boolean isClosed() {
        return closed;
    }

    public Long id() {
        return id;
    }

    public int month() {
        return month;
    }

    public int day() {
        return day;
    }

    /** Null for every year. */
    public Integer onlyYear() {
        return onlyYear;
    }

    public Names names() {
        return new Names(nameNl, nameEn);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** What the day is called in both languages. */
    public record Names(String dutch, String english) {

        void check() {
            Refused.unless(isName(dutch), NAME_IS_MISSING, "name-nl");
            Refused.unless(isName(english), NAME_IS_MISSING, "name-en");
        }

        private static boolean isName(String name) {
            return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
        }
    }
}
