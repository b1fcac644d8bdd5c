package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.ClosingDay;
import org.maatwerk.workflow.ClosingDay.Names;
import org.maatwerk.workflow.ClosingDays;
import org.maatwerk.workflow.SpecialDay;
import org.maatwerk.workflow.WorkingCalendar;

/** The administrator closes a day, or opens one that was closed; never one that has begun (X1, X4). */
@ApplicationScoped
@Transactional
public class SetClosingDays {

    private static final int YEARS_AROUND = 10;

    @Inject
    ClosingDays closingDays;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Administrators administrators;

    /** @throws NotFound for a year that is not near this one */
    public List<SpecialDay> of(PersonId actor, int year) {
        if (Math.abs(year - thisYear(actor)) > YEARS_AROUND) {
            throw new NotFound();
        }
        return calendar.specialDaysOf(year);
    }

    public int thisYear(PersonId actor) {
        administrators.only(actor);
        return administrators.today().getYear();
    }

    public void set(PersonId actor, LocalDate date, boolean everyYear, Names names, boolean closed) {
        administrators.only(actor);
        closingDays.add(ClosingDay.from(date, everyYear, names, closed, administrators.today()));
    }
}
