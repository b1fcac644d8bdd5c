package org.maatwerk.documents.usecase;

import java.util.HashMap;
import java.util.Map;
import org.maatwerk.documents.Listing;

/** The HTML of a {@link Listing}: a template with a place for every word, and the words. */
final class ListingBody {

    private final StringBuilder html = new StringBuilder();
    private final Map<String, String> words = new HashMap<>();

    private ListingBody() {}

    static String of(Listing listing) {
        ListingBody body = new ListingBody();
        body.put("h1", listing.title());
        body.put("p", listing.introduction());
        listing.parts().forEach(body::part);
        return LetterTemplate.of(body.html.toString()).filled(body.words);
    }

    private void part(Listing.Part part) {
        put("h2", part.heading());
        html.append("<table>");
        part.facts().forEach((name, value) -> {
            html.append("<tr>");
            put("th scope=\"row\"", name);
            put("td", value);
            html.append("</tr>");
        });
        html.append("</table>");
    }

    private void put(String element, String text) {
        String place = place(words.size());
        words.put(place, text);
        html.append('<').append(element).append(">{{").append(place).append("}}</");
        html.append(element.split(" ")[0]).append('>');
    }

    /** Places have letters only. */
    private static String place(int number) {
        return "w"
                + Integer.toString(number)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .reduce("", String::concat);
    }
}
