package org.maatwerk.budget.usecase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.budget.QuoteTrace;
import org.maatwerk.people.PersonView;

/**
 * Where words say who somebody is: capitals, accents, line breaks and punctuation make no difference, nor whether the
 * first name comes first or last.
 */
final class PersonTraces {

    private static final List<String> TITLES = List.of(
            "mevrouw",
            "mevr",
            "mw",
            "mej",
            "heer",
            "dhr",
            "mijnheer",
            "meneer",
            "madame",
            "mme",
            "monsieur",
            "mr",
            "mrs",
            "ms",
            "miss");

    private final List<String> names = new ArrayList<>();
    private final String lastName;
    private final String staffNumber;
    private final String email;

    PersonTraces(PersonView person) {
        String first = words(person.firstName());
        lastName = words(person.lastName());
        addNames(first.strip());
        if (!first.isBlank()) {
            addNames(first.strip().substring(0, 1));
        }
        TITLES.forEach(title -> names.add(" " + title + lastName));
        staffNumber = person.staffNumber() == null ? null : words(person.staffNumber());
        email = person.email() == null ? null : person.email().toLowerCase(Locale.ROOT);
    }

    private void addNames(String first) {
        names.add(" " + first + lastName);
        names.add(lastName + first + " ");
    }

    Set<QuoteTrace> in(String text) {
        Set<QuoteTrace> found = EnumSet.noneOf(QuoteTrace.class);
        String words = words(text);
        if (names.stream().anyMatch(words::contains)) {
            found.add(QuoteTrace.NAME);
        } else if (words.contains(lastName)) {
            found.add(QuoteTrace.LAST_NAME);
        }
        if (staffNumber != null && words.contains(staffNumber)) {
            found.add(QuoteTrace.STAFF_NUMBER);
        }
        if (email != null && text.toLowerCase(Locale.ROOT).replaceAll("\\s", "").contains(email)) {
            found.add(QuoteTrace.EMAIL);
        }
        return found;
    }

    /** Small plain letters and digits, with one space before, between and behind words. */
    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }
}
