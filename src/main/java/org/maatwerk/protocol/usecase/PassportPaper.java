package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.PassportRefusal.PASSPORT_CANNOT_BE_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Seal;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.PassportContent;

/** An adjustment passport as a document for people: PDF/UA-1 and PDF/A-2a, sealed, in Dutch as every letter (P12). */
@ApplicationScoped
class PassportPaper {

    private static final String TEMPLATE = "/org/maatwerk/protocol/letters/passport.html";
    private static final String TITLE = "Aanpassingspaspoort";

    @Inject
    Letters letters;

    @Inject
    Typefaces typefaces;

    @Inject
    Seal seal;

    @Inject
    People people;

    /** @throws Refused when there are signs in an agreement that no typeface of ours can draw (decision 54) */
    byte[] of(PassportContent content, PersonId staffMember) {
        Refused.unless(
                content.agreements().stream().map(PassportAgreement::what).allMatch(typefaces::draw),
                PASSPORT_CANNOT_BE_PRINTED);
        Map<String, String> values = new HashMap<>();
        values.put("title", TITLE);
        values.put("name", PaperWords.name(people.of(staffMember), typefaces));
        values.put("organisation", content.organisation());
        values.put("id", content.id());
        values.put("madeOn", PaperWords.date(content.madeOn()));
        values.put("expiresOn", PaperWords.date(content.expiresOn()));
        values.put("statusAddress", content.statusAddress());
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        put(lists, "work", content.agreements(MeasureKind.WORK));
        put(lists, "material", content.agreements(MeasureKind.MATERIAL));
        byte[] text = letters.write(new LetterContent(TEMPLATE, TITLE, "Afspraken over het werk", values, lists));
        return seal.put(new DocumentToSeal(text, new byte[0], List.of()));
    }

    /** A table is there when it has rows. */
    private static void put(
            Map<String, List<Map<String, String>>> lists, String name, List<PassportAgreement> agreements) {
        lists.put(name, agreements.stream().map(PassportPaper::row).toList());
        lists.put(name + "Table", agreements.isEmpty() ? List.of() : List.of(Map.of()));
    }

    private static Map<String, String> row(PassportAgreement agreement) {
        return Map.of(
                "what", agreement.what(),
                "category", PaperWords.of(agreement.category()),
                "who", PaperWords.of(agreement.who()),
                "dependsOn", PaperWords.of(agreement.dependsOn()),
                "deliveredOn", agreement.deliveredOn() == null ? "nee" : PaperWords.day(agreement.deliveredOn()));
    }
}
