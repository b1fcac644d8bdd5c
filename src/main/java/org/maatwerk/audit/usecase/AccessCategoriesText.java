package org.maatwerk.audit.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.documents.Listing;

/** The list of categories of persons with access as a document (D-7), in the language of administration. */
final class AccessCategoriesText {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private AccessCategoriesText() {}

    static Listing listing(List<AccessGrant> grants, LocalDate on) {
        Map<String, Map<String, String>> categories = new LinkedHashMap<>();
        for (AccessGrant grant : grants) {
            categories
                    .computeIfAbsent(grant.who(), each -> new LinkedHashMap<>())
                    .put(DutchWords.of(grant.informationClass()), may(grant));
        }
        List<Listing.Part> parts = categories.entrySet().stream()
                .map(category -> new Listing.Part(capital(DutchWords.of(category.getKey())), category.getValue()))
                .toList();
        String about = DutchWords.of("access-categories.pdf.about").replace("{0}", DATE.format(on));
        return new Listing(
                DutchWords.of("access-categories.title"),
                DutchWords.of("access-categories.pdf.description"),
                about + " " + DutchWords.of("access-categories.law"),
                parts);
    }

    private static String may(AccessGrant grant) {
        String only = Stream.of(
                        grant.part().isEmpty() ? "" : DutchWords.of("access-part." + grant.part()),
                        grant.afterRelease() ? DutchWords.of("access-categories.after-release") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return DutchWords.of(grant.access()) + (only.isEmpty() ? "" : " (" + only + ")");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
