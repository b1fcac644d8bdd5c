package org.maatwerk.protocol.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.SignatureProof;

/** A protocol as nobody would make it up: the same number gives the same one. */
final class GeneratedProtocol {

    /** What is unusual about it, in turn. */
    enum Oddity {
        EMPTY,
        ORDINARY,
        VERY_LONG,
        EVERY_ACCENT,
        LARGE_TABLES,
        OTHER_SCRIPTS
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant SIGNED = SealedDocuments.NOON.minusSeconds(60);
    private static final List<String> NAMES = List.of(
            "שרה כהן",
            "ليلى العلوي",
            "李小龙",
            "Nguyễn Thị Phương",
            "Олександр Шевченко",
            "An <b>Claes</b> & {{name}}",
            "Maximiliaan-Alexander van den Bossche-Vanderstraeten de la Kethulle de Ryhove",
            "Nul\u0000 half\uD800");

    /** Every letter from the first to the last Latin one with an accent, Greek and Cyrillic, as far as we can draw it. */
    private static final List<String> LETTERS = IntStream.of(0x21, 0xA1, 0x1E00, 0x386, 0x400)
            .flatMap(from -> IntStream.range(from, from + 0x180))
            .mapToObj(Character::toString)
            .filter(TestDocuments.typefaces()::draw)
            .toList();

    final int number;
    final Oddity oddity;
    private final Random chance;
    private final PeopleInMemory people = new PeopleInMemory();
    private final List<PaperSignatory> signatories = new ArrayList<>();

    GeneratedProtocol(int number) {
        this.number = number;
        oddity = Oddity.values()[number % Oddity.values().length];
        chance = new Random(number);
        int count = 4 + chance.nextInt(2);
        for (int each = 0; each < count; each++) {
            people.add(each + 1, name(each), oddity == Oddity.EVERY_ACCENT ? letters(20) : "Peeters");
            signatories.add(new PaperSignatory(Signatory.values()[each], new PersonId(each + 1L)));
        }
    }

    private String name(int each) {
        return oddity == Oddity.OTHER_SCRIPTS ? NAMES.get((number + each) % NAMES.size()) : "Persoon " + each;
    }

    /** The frozen text. */
    byte[] text() {
        ProtocolPaper paper = new ProtocolPaper();
        paper.people = people;
        paper.letters = TestDocuments.letters();
        paper.typefaces = TestDocuments.typefaces();
        Protocol protocol = Protocol.propose(
                Cast.FILE, new PersonId(1), new OrganisationKey("OVO000001"), null, SealedDocuments.NOON);
        return paper.of(protocol, snapshot(), signatories, TODAY);
    }

    byte[] sealed(byte[] text) {
        SignaturePaper paper = new SignaturePaper();
        paper.people = people;
        paper.letters = TestDocuments.letters();
        paper.typefaces = TestDocuments.typefaces();
        paper.seal = SealedDocuments.seal();
        String sha256 = sha256(text);
        ProtocolEdition edition = new ProtocolEdition(Cast.FILE, 1, 7, sha256, SealedDocuments.NOON);
        return paper.sealed(
                edition,
                text,
                signatories.stream().map(one -> signed(one, sha256)).toList());
    }

    private static ProtocolSignature signed(PaperSignatory one, String sha256) {
        ProtocolSignature signature = new ProtocolSignature(Cast.FILE, 1, one.signatory(), one.person());
        signature.sign(sha256, SIGNED, SignatureProof.FRESH_SIGN_IN.name());
        return signature;
    }

    static String sha256(byte[] text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(text));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private ProtocolSnapshot snapshot() {
        int agreements =
                switch (oddity) {
                    case EMPTY -> 0;
                    case LARGE_TABLES -> 25 + chance.nextInt(60);
                    case VERY_LONG -> 10;
                    case EVERY_ACCENT -> 2;
                    default -> 1 + chance.nextInt(8);
                };
        return new ProtocolSnapshot(
                7,
                Arrays.stream(ProtocolSection.values())
                        .map(section -> new SectionView(section, 1, words(ProtocolSection.LONGEST)))
                        .toList(),
                IntStream.rangeClosed(1, agreements).mapToObj(this::agreement).toList());
    }

    private AgreementView agreement(int which) {
        return new AgreementView(
                which,
                1,
                new AgreementContent(
                        null,
                        oddity == Oddity.EMPTY ? "x" : words(AgreementContent.LONGEST),
                        any(MeasureCategory.values()),
                        any(Doer.values()),
                        TODAY.plusDays(chance.nextInt(900)),
                        chance.nextBoolean(),
                        any(DependsOn.values())));
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private String words(int longest) {
        return switch (oddity) {
            case EMPTY -> "";
            case ORDINARY, LARGE_TABLES -> sentence(20);
            case VERY_LONG -> Stream.generate(() -> sentence(60) + (chance.nextInt(4) == 0 ? "\n\n" : " "))
                    .limit(longest / 100)
                    .collect(Collectors.joining())
                    .substring(0, longest / 3);
            case EVERY_ACCENT -> String.join(" ", LETTERS).substring(0, Math.min(longest, LETTERS.size() * 2 - 2));
            case OTHER_SCRIPTS -> "<h1>x</h1> {{name}} & \"y\"\tz\n" + "m".repeat(200);
        };
    }

    private String sentence(int most) {
        return IntStream.rangeClosed(0, chance.nextInt(most))
                .mapToObj(each -> "woord".repeat(1 + chance.nextInt(3)))
                .collect(Collectors.joining(" ", "Afspraak ", "."));
    }

    private String letters(int count) {
        return Stream.generate(() -> LETTERS.get(chance.nextInt(LETTERS.size())))
                .limit(count)
                .collect(Collectors.joining());
    }
}
