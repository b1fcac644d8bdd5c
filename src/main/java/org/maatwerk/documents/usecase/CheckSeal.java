package org.maatwerk.documents.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.maatwerk.documents.SealCheck;
import org.maatwerk.documents.SealFinding;
import org.maatwerk.documents.SealFinding.Kind;
import org.maatwerk.documents.SealKeys;
import org.maatwerk.documents.SealReport;

/** Checks a sealed file with nothing but the file, and says which byte is another than it was. */
@ApplicationScoped
public class CheckSeal implements SealCheck {

    @Inject
    SealKeys keys;

    /** For a program without a container. */
    public static SealCheck with(SealKeys keys) {
        CheckSeal check = new CheckSeal();
        check.keys = keys;
        return check;
    }

    @Override
    public SealReport of(byte[] file) {
        List<SealHole> places = SealSearch.in(file);
        for (SealHole place : places) {
            Optional<SealRepair.Repaired> seal = SealRepair.of(place.decoded(file));
            if (seal.isPresent()) {
                return report(
                        file, place.start(), seal.get().bytes(), seal.get().seal());
            }
        }
        return new SealReport(null, List.of(noSeal(places, file)));
    }

    private static SealFinding noSeal(List<SealHole> places, byte[] file) {
        if (places.isEmpty()) {
            return SealFinding.of(Kind.NO_SEAL, "");
        }
        SealHole likeliest = places.get(0);
        String detail = likeliest.end() > file.length ? ": the file ends in the middle of it" : "";
        return new SealFinding(Kind.BROKEN, likeliest.start(), likeliest.end() - 1L, detail);
    }

    private SealReport report(byte[] file, int start, byte[] seal, ReadSeal read) {
        SealStatement statement = read.statement();
        SealHole place = new SealHole(start, start + statement.holeEnd() - statement.holeStart());
        byte[] wanted = SealHole.encoded(Arrays.copyOf(seal, place.room()));
        List<SealFinding> findings = new ArrayList<>(SealedBytes.differences(file, place, wanted));
        findings.addAll(new SealedBytes(file, place, read).findings());
        if (isOutOfDate(read)) {
            findings.add(SealFinding.of(Kind.OUT_OF_DATE, statement.at() + " UTC"));
        }
        return new SealReport(
                new SealReport.Sealed(
                        Certificates.owner(read.certificate()),
                        Certificates.issuer(read.certificate()),
                        Certificates.fingerprint(read.certificate()),
                        keys.known().contains(read.certificate()),
                        statement.at(),
                        statement.textLength(),
                        Checksum.of(Arrays.copyOf(file, Math.min(file.length, statement.textLength()))),
                        statement.evidence()),
                findings);
    }

    private static boolean isOutOfDate(ReadSeal read) {
        Date at = Date.from(read.statement().at());
        return at.before(read.certificate().getNotBefore())
                || at.after(read.certificate().getNotAfter());
    }
}
