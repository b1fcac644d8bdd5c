package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.YEARS_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.maatwerk.kernel.Refused;

/** For how many years a measure is asked (looptijd, T7): the price is per year, and each year is paid from its own line. */
@Embeddable
public class TomTerm implements Serializable {

    /** Asked once. */
    public static final int ONCE = 1;

    private static final long serialVersionUID = 1L;

    @Column(name = "years", nullable = false)
    private int years = ONCE;

    @Column(name = "first_year_done", nullable = false)
    private boolean firstDone;

    protected TomTerm() {}

    /**
     * @param years the first one included
     * @param most by the table of the day
     * @throws Refused when it is less than one, or more than the table says
     */
    public TomTerm(int years, int most) {
        Refused.unless(years >= ONCE && years <= most, YEARS_OUT_OF_RANGE, "years");
        this.years = years;
    }

    static TomTerm once() {
        return new TomTerm();
    }

    public int years() {
        return years;
    }

    public boolean isRecurring() {
        return years > ONCE;
    }

    /** What it costs over all years. */
    public TomPrice total(TomPrice perYear) {
        return perYear.times(years);
    }

    /** Nothing more is ordered for the first year. */
    void finish() {
        firstDone = true;
    }

    /** An order of the first year was cancelled: something may be ordered again. */
    void reopen() {
        firstDone = false;
    }

    boolean isFirstDone() {
        return firstDone;
    }
}
