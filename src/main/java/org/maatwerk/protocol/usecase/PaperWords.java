package org.maatwerk.protocol.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maatwerk.documents.DutchWords;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.people.PersonView;

/** How documents of the protocol say names, dates and codes: in Dutch, the language of administration. */
final class PaperWords {

    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' H.mm 'uur'", DUTCH).withZone(HouseClock.ZONE);

    private static final DutchWords WORDS = DutchWords.of("protocol");

    private PaperWords() {}

    static String of(Enum<?> constant) {
        return WORDS.of(constant);
    }

    /** The name; in a script that no letter can draw, the e-mail address, which is in Latin letters (decision 54). */
    static String name(PersonView person, Typefaces typefaces) {
        return typefaces.drawn(person.name(), person.email());
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Short, for a table. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
