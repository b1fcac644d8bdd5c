package org.maatwerk.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The Belgian public holidays of any year, computed, not kept. */
@ApplicationScoped
public class PublicHolidays {

    public boolean isHoliday(LocalDate date) {
        return on(date).isPresent();
    }

    /** The first one, on the rare date that carries two. */
    public Optional<PublicHoliday> on(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        return Stream.of(PublicHoliday.values())
                .filter(holiday -> holiday.in(date.getYear(), easter).equals(date))
                .findFirst();
    }

    /** Easter Sunday by the rule of Butcher (1876), for any year of the Gregorian calendar. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int fromMarch21 = fullMoon - weekday;
        int month = 3 + (fromMarch21 + 40) / 44;
        return LocalDate.of(year, month, fromMarch21 + 28 - 31 * (month / 4));
    }
}
