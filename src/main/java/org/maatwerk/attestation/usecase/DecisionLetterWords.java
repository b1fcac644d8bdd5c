package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.OutcomeGiven;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/**
 * Chooses the decision letter and its words. Letters are Dutch, the language of administration, whatever language the
 * screens have.
 */
@ApplicationScoped
public class DecisionLetterWords {

    private static final String ROOT = "/org/maatwerk/attestation/letters/";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    @Inject
    People people;

    @Inject
    Typefaces typefaces;

    LetterContent of(Attestation attestation) {
        OutcomeGiven outcome = attestation.outcome().orElseThrow();
        PersonView staffMember = people.of(attestation.staffMember());
        Map<String, String> values = new HashMap<>();
        values.put("name", name(staffMember));
        values.put(
                "organisation", people.organisation(staffMember.organisation()).name());
        values.put("caseNumber", attestation.caseNumber().value());
        values.put("doctor", name(people.of(attestation.doctor())));
        put(values, "date", outcome.decidedOn());
        put(values, "from", outcome.from());
        put(values, "until", outcome.until());
        put(values, "reconsiderableUntil", outcome.reconsiderableUntil());
        return new LetterContent(
                ROOT + template(outcome),
                "De beslissing over jouw aanvraag",
                "Brief over je dossier in Maatwerk",
                values);
    }

    /** The name; in a script that no letter can draw, the e-mail address, which is in Latin letters (decision 54). */
    private String name(PersonView person) {
        return typefaces.drawn(person.name(), person.email());
    }

    private static String template(OutcomeGiven outcome) {
        if (outcome.outcome() == Outcome.RECOGNISED) {
            return outcome.until() == null ? "recognised-indefinitely.html" : "recognised.html";
        }
        return outcome.reconsiderableUntil() == null ? "not-recognised-again.html" : "not-recognised.html";
    }

    private static void put(Map<String, String> values, String place, LocalDate date) {
        if (date != null) {
            values.put(place, DATE.format(date));
        }
    }
}
