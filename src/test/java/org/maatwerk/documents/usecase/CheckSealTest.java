package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.maatwerk.documents.SealCheck;
import org.maatwerk.documents.SealFinding.Kind;
import org.maatwerk.documents.SealKeysInMemory;
import org.maatwerk.documents.SealReport;

/** Whoever has a sealed file can see who sealed and signed what; whoever changed a byte of it is told which. */
class CheckSealTest {

    private static final byte[] TEXT = SealedDocuments.text("An Claes");
    private static final byte[] SEALED = SealedDocuments.seal().put(SealedDocuments.signed(TEXT));

    private final SealCheck check = CheckSeal.with(new SealKeysInMemory(SealedDocuments.KEY));

    @Example
    void says_who_sealed_and_who_signed_what() {
        SealReport report = check.of(SEALED);

        assertThat(report.findings()).isEmpty();
        assertThat(report.isOurs()).isTrue();
        assertThat(report.seal().owner()).isEqualTo("Agentschap Voorbeeld");
        assertThat(report.seal().at()).isEqualTo(SealedDocuments.NOON);
        assertThat(report.seal().textLength()).isEqualTo(TEXT.length);
        assertThat(report.seal().textSha256()).isEqualTo(Checksum.of(TEXT));
        assertThat(report.seal().evidence()).isEqualTo(SealedDocuments.evidence(Checksum.of(TEXT)));
    }

    @Property(tries = 25)
    void names_the_one_byte_that_was_changed(
            @ForAll @IntRange(max = 1_000_000) int where, @ForAll @IntRange(min = 1, max = 255) int how) {
        int place = where % SEALED.length;
        byte[] changed = SEALED.clone();
        changed[place] ^= (byte) how;

        assertNames(changed, place);
    }

    private void assertNames(byte[] changed, int place) {
        SealReport report = check.of(changed);

        assertThat(report.findings()).as("byte %d", place).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHANGED);
            assertThat(finding.from()).isEqualTo(place);
            assertThat(finding.to()).isEqualTo(place);
            assertThat(finding.detail())
                    .isEqualTo(": it is %02x, it was %02x".formatted(changed[place], SEALED[place]));
        });
    }

    /** A space before the seal that becomes a digit, the brackets, the first and last digits, what comes after. */
    @Example
    void names_the_byte_also_at_the_edges_of_the_seal() {
        SealHole hole = SealHole.saidBy(SEALED);
        List<Integer> places = Stream.of(hole.start(), hole.end())
                .flatMap(edge -> IntStream.rangeClosed(edge - 3, edge + 3).boxed())
                .toList();

        assertThat(places).allSatisfy(place -> "A>z"
                .chars()
                .filter(letter -> SEALED[place] != letter)
                .forEach(letter -> assertNames(changed(place, letter), place)));
    }

    private static byte[] changed(int place, int value) {
        byte[] changed = SEALED.clone();
        changed[place] = (byte) value;
        return changed;
    }
}
