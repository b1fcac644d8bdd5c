package org.maatwerk.documents.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.Listing;
import org.maatwerk.documents.SealCheck;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeys;
import org.maatwerk.documents.SealReport;
import org.maatwerk.documents.SigningEvidence;

/**
 * What the seal of a document costs, beside writing that document: milliseconds and bytes, the same rounds alternating,
 * and how long it takes to check it and to name one changed byte. It prints; it judges nothing.
 */
public final class SealBenchmark {

    private static final int ROUNDS = 20;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);
    private static final SealKey KEY = SelfMadeKey.of("CN=Benchmark", CLOCK.instant().minus(Duration.ofDays(1)));

    private static final SealKeys KEYS = new SealKeys() {
        @Override
        public SealKey validAt(Instant moment) {
            return KEY;
        }

        @Override
        public List<java.security.cert.X509Certificate> known() {
            return KEY.chain();
        }
    };

    private final SealDocument seal = new SealDocument();
    private final SealCheck check = CheckSeal.with(KEYS);
    private final int agreements;

    private SealBenchmark(int agreements) {
        this.agreements = agreements;
        seal.keys = KEYS;
        seal.clock = CLOCK;
    }

    public static void main(String[] words) {
        System.out.printf(
                "%-11s %9s %9s %7s %9s %9s %7s %9s %14s%n",
                "agreements", "write ms", "seal ms", "ratio", "text B", "seal B", "ratio", "check ms", "name a byte ms");
        for (int agreements : new int[] {5, 5, 20, 100}) {
            new SealBenchmark(agreements).run();
        }
        System.out.println("The first line is the first use: it also loads the libraries.");
    }

    private void run() {
        long write = 0;
        long put = 0;
        long look = 0;
        long name = 0;
        byte[] text = null;
        byte[] sealed = null;
        byte[] page = page();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            text = text();
            long written = System.nanoTime();
            sealed = seal.put(new DocumentToSeal(text, page, evidence(text)));
            long done = System.nanoTime();
            require(check.of(sealed).isOurs());
            long looked = System.nanoTime();
            byte[] changed = sealed.clone();
            int place = (int) ((long) sealed.length * round / ROUNDS);
            changed[place] ^= 1;
            require(names(check.of(changed), place));
            write += written - start;
            put += done - written;
            look += looked - done;
            name += System.nanoTime() - looked;
        }
        System.out.printf(
                "%-11d %9.1f %9.1f %7.2f %9d %9d %7.2f %9.1f %14.1f%n",
                agreements, ms(write), ms(put), (double) put / write, text.length, sealed.length - text.length - page.length,
                (double) (sealed.length - text.length - page.length) / text.length, ms(look), ms(name));
    }

    private static boolean names(SealReport report, int place) {
        return report.findings().size() == 1
                && report.findings().get(0).from() == place
                && report.findings().get(0).to() == place;
    }

    private static double ms(long nanoseconds) {
        return nanoseconds / 1e6 / ROUNDS;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("a seal was not checked rightly: what is measured is not what is meant");
        }
    }

    private byte[] text() {
        List<Listing.Part> parts = new ArrayList<>();
        for (int number = 1; number <= agreements; number++) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("Wat", "Een bureau dat hoger en lager kan, in het kantoor waar je het meest werkt, nummer " + number);
            facts.put("Wie", "Je leidinggevende");
            facts.put("Tegen wanneer", "1 maart 2027");
            parts.add(new Listing.Part("Afspraak " + number, facts));
        }
        return new PdfLetters().write(new Listing("Integratieprotocol", "Afspraken over het werk", "Dit spreken we af.", parts));
    }

    private static byte[] page() {
        List<Listing.Part> parts = new ArrayList<>();
        for (SigningEvidence one : evidence(new byte[0])) {
            parts.add(new Listing.Part(one.name(), Map.of("Ondertekend op", one.at().toString())));
        }
        return new PdfLetters().write(new Listing("Handtekeningen", "Wie ondertekende", "Zij ondertekenden dit.", parts));
    }

    private static List<SigningEvidence> evidence(byte[] text) {
        String sha256 = Checksum.of(text);
        return List.of("An Claes", "Bo Peeters", "Carla Evens", "Dirk Maes").stream()
                .map(name -> new SigningEvidence(name, "personeelslid", CLOCK.instant(), sha256, "opnieuw aangemeld"))
                .toList();
    }
}
