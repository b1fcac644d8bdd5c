package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** Whether a passport is on somebody's name; how capitals, accents and spaces are written does not count (P12). */
@ApplicationScoped
class PassportNames {

    @Inject
    People people;

    boolean isOf(PersonId person, String name) {
        return plain(people.of(person).name()).equals(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s'’-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
