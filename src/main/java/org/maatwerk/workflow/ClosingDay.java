package org.maatwerk.workflow;

import static org.maatwerk.workflow.WorkflowRefusal.FIRST_DAY_HAS_BEGUN;
import static org.maatwerk.workflow.WorkflowRefusal.FIRST_DAY_IS_MISSING;
import static org.maatwerk.workflow.WorkflowRefusal.NAME_IN_BOTH_LANGUAGES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
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

    /**
     * @param date the one date, or the first one when it is the same day every year
     * @throws Refused when that day has begun (X4), or it has no name in both languages
     */
    public static ClosingDay from(LocalDate date, boolean everyYear, Names names, boolean closed, LocalDate today) {
        Refused.unless(date != null, FIRST_DAY_IS_MISSING, "date");
        Refused.unless(date.isAfter(today), FIRST_DAY_HAS_BEGUN, "date");
        names.check();
        return new ClosingDay(MonthDay.from(date), everyYear ? null : date.getYear(), names, closed, date);
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
    public record Names(String dutch, String english) implements Serializable {

        void check() {
            Refused.unless(isName(dutch), NAME_IN_BOTH_LANGUAGES, "name-nl");
            Refused.unless(isName(english), NAME_IN_BOTH_LANGUAGES, "name-en");
        }

        private static boolean isName(String name) {
            return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
        }
    }
}
