package org.maatwerk.documents.usecase;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.Listing;
import org.maatwerk.documents.Seal;
import org.maatwerk.documents.SealCheck;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeysInMemory;
import org.maatwerk.documents.SigningEvidence;

/** Texts that were signed, and a key to seal them with. */
public final class SealedDocuments {

    public static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    public static final SealKey KEY =
            SelfMadeKey.of("CN=Agentschap Voorbeeld,O=Vlaamse overheid", NOON.minusSeconds(3600));

    private SealedDocuments() {}

    public static Seal seal() {
        return sealWith(KEY);
    }

    static Seal sealWith(SealKey key) {
        SealDocument seal = new SealDocument();
        seal.keys = new SealKeysInMemory(key);
        seal.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return seal;
    }

    public static byte[] sealed(String name) {
        return seal().put(signed(text(name)));
    }

    /** Whether the European Commission's own check takes the seal. */
    public static boolean othersTake(byte[] sealed) {
        SimpleReport report = SealByOthersTest.check(sealed);
        return report.getIndication(report.getFirstSignatureId()) == Indication.TOTAL_PASSED;
    }

    public static SealCheck check() {
        return CheckSeal.with(new SealKeysInMemory(KEY));
    }

    static byte[] text(String name) {
        return new PdfLetters()
                .write(new Listing(
                        "Integratieprotocol",
                        "Afspraken over het werk",
                        "Wat we afspreken met " + name,
                        List.of(new Listing.Part(
                                "Afspraken", Map.of("Bureau", "Een bureau dat hoger kan, voor " + name)))));
    }

    /** As a feature makes one: a heading, and for each person a table of facts. */
    static byte[] signaturePage() {
        return new PdfLetters()
                .write(new Listing(
                        "Handtekeningen",
                        "Wie ondertekende",
                        "Deze mensen hebben de tekst hiervoor ondertekend.",
                        List.of(new Listing.Part("An Claes", Map.of("Ondertekend op", "20 november 2026")))));
    }

    static DocumentToSeal signed(byte[] text) {
        return new DocumentToSeal(text, signaturePage(), evidence(Checksum.of(text)));
    }

    static List<SigningEvidence> evidence(String sha256) {
        return Stream.of("An Claes", "Bo Peeters", "Zoë Çelik")
                .map(name -> new SigningEvidence(name, "personeelslid", NOON, sha256, "opnieuw aangemeld"))
                .toList();
    }
}
