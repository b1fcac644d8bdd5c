package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENTS_CANNOT_BE_PRINTED;
import static org.maatwerk.protocol.ProtocolRefusal.JOB_CANNOT_BE_PRINTED;
import static org.maatwerk.protocol.ProtocolRefusal.OWN_WORDS_CANNOT_BE_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolSection;

/**
 * The protocol as a document, in the words that all will sign (P5, P6): PDF/UA-1 and PDF/A-2a, in Dutch as every letter.
 * Whoever comes here passed the gate.
 */
@ApplicationScoped
class ProtocolPaper {

    static final String TITLE = "Integratieprotocol";

    private static final String TEMPLATE = "/org/maatwerk/protocol/letters/protocol.html";
    private static final String LINE = "line";

    @Inject
    People people;

    @Inject
    Letters letters;

    @Inject
    Typefaces typefaces;

    /** @throws Refused when there are signs in it that no typeface of ours can draw (decision 54): nobody signs marks */
    byte[] of(Protocol protocol, ProtocolSnapshot text, List<PaperSignatory> signatories, LocalDate on) {
        refuseUnlessPrintable(text);
        Map<String, String> values = new HashMap<>();
        values.put("title", TITLE);
        values.put("caseNumber", protocol.caseNumber().value());
        values.put("version", String.valueOf(text.number()));
        values.put("date", PaperWords.date(on));
        values.put("staffMember", PaperWords.name(people.of(protocol.staffMember()), typefaces));
        values.put("organisation", people.organisation(protocol.organisation()).name());
        Map<String, List<Map<String, String>>> lists = new HashMap<>();
        lists.put("people", signatories.stream().map(this::person).toList());
        lists.put("job", lines(text.section(ProtocolSection.JOB)));
        lists.put("ownWords", lines(text.section(ProtocolSection.OWN_WORDS)));
        put(lists, "work", text.agreements(MeasureKind.WORK));
        put(lists, "material", text.agreements(MeasureKind.MATERIAL));
        return letters.write(new LetterContent(TEMPLATE, TITLE, "Afspraken over het werk", values, lists));
    }

    private void refuseUnlessPrintable(ProtocolSnapshot text) {
        Refused.unless(typefaces.draw(text.section(ProtocolSection.JOB).text()), JOB_CANNOT_BE_PRINTED);
        Refused.unless(typefaces.draw(text.section(ProtocolSection.OWN_WORDS).text()), OWN_WORDS_CANNOT_BE_PRINTED);
        Refused.unless(
                text.agreements().stream()
                        .allMatch(
                                agreement -> typefaces.draw(agreement.content().what())),
                AGREEMENTS_CANNOT_BE_PRINTED);
    }

    private Map<String, String> person(PaperSignatory one) {
        return Map.of(
                "name", PaperWords.name(people.of(one.person()), typefaces), "role", PaperWords.of(one.signatory()));
    }

    /** Each line that somebody typed is a paragraph: no wall of text. */
    private static List<Map<String, String>> lines(SectionView section) {
        return section.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of(LINE, line))
                .toList();
    }

    /** A table is there when it has rows. */
    private static void put(Map<String, List<Map<String, String>>> lists, String name, List<AgreementView> agreements) {
        lists.put(name, agreements.stream().map(one -> row(one)).toList());
        lists.put(name + "Table", agreements.isEmpty() ? List.of() : List.of(Map.of()));
    }

    private static Map<String, String> row(AgreementView one) {
        AgreementContent agreement = one.content();
        return Map.of(
                "number", String.valueOf(one.number()),
                "what", agreement.what(),
                "category", PaperWords.of(agreement.category()),
                "who", PaperWords.of(agreement.who()),
                "by", PaperWords.day(agreement.by()),
                "costed", agreement.costed() ? "ja" : "nee",
                "dependsOn", PaperWords.of(agreement.dependsOn()));
    }
}
