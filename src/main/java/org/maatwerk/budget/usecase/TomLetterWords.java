package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maatwerk.budget.TomAnswer;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/**
 * Chooses the letter with the answer and its words (T11). Letters are Dutch, the language of administration, whatever
 * language the screens have.
 */
@ApplicationScoped
class TomLetterWords {

    private static final String ROOT = "/org/maatwerk/budget/letters/";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    @Inject
    People people;

    @Inject
    Typefaces typefaces;

    @Inject
    AgreedText agreed;

    @Inject
    TomWords words;

    LetterContent of(TomRequest request) {
        TomAnswer answer = request.answer().orElseThrow();
        PersonView reader = people.of(request.subject());
        Map<String, String> values = new HashMap<>();
        values.put("name", name(reader));
        values.put("organisation", people.organisation(request.organisation()).name());
        values.put("caseNumber", request.caseNumber().value());
        values.put("date", date(answer.answeredOn()));
        values.put("reason", shown(words.open(request, TomRequest.REASON, answer.reason())));
        values.put("holder", name(answer.answeredBy()));
        put(values, "asked", request.price());
        request.granted().ifPresent(granted -> put(values, "granted", granted));
        return new LetterContent(
                ROOT + template(request),
                "Het antwoord op je aanvraag",
                "Brief over een aanvraag in Maatwerk",
                values,
                forWhom(request));
    }

    /** One of three openings: for a person there was an agreement, for an entity somebody said what it needs (T1, T12). */
    private Map<String, List<Map<String, String>>> forWhom(TomRequest request) {
        Map<String, String> words =
                Map.of("submittedOn", date(request.submittedOn()), "measure", shown(agreed.of(request)));
        List<Map<String, String>> one = List.of(words);
        boolean forStudent = request.category() == null;
        return Map.of(
                "yearly", request.term().isRecurring() ? List.of(years(request)) : List.of(),
                "forPerson", request.isForSomebody() ? one : List.of(),
                "forEntity", request.isForSomebody() || forStudent ? List.of() : one,
                "forStudent", forStudent ? one : List.of());
    }

    /** The amounts are per year (T7). */
    private static Map<String, String> years(TomRequest request) {
        int first = request.answer().orElseThrow().answeredOn().getYear();
        int years = request.term().years();
        return Map.of(
                "years",
                String.valueOf(years),
                "first",
                String.valueOf(first),
                "last",
                String.valueOf(first + years - 1));
    }

    private static String template(TomRequest request) {
        return switch (request.state()) {
            case REFUSED -> "tom-refused.html";
            case PARTLY_APPROVED -> "tom-partly-approved.html";
            default -> "tom-approved.html";
        };
    }

    private static void put(Map<String, String> values, String place, TomPrice price) {
        values.put(place + "Net", amount(price.net()));
        values.put(place + "Vat", amount(price.vat()));
        values.put(place + "Gross", amount(price.gross()));
    }

    private static String amount(Money money) {
        return NumberFormat.getCurrencyInstance(DUTCH).format(money.amount());
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    private String shown(String text) {
        return text == null ? "" : typefaces.drawn(text, "Dit kan een brief niet tonen. Je leest het in Maatwerk.");
    }

    private String name(PersonId person) {
        return name(people.of(person));
    }

    private String name(PersonView person) {
        return typefaces.drawn(person.name(), person.email());
    }
}
