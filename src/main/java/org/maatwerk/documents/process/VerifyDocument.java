package org.maatwerk.documents.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.maatwerk.documents.SealFinding;
import org.maatwerk.documents.SealReport;
import org.maatwerk.documents.SigningEvidence;
import org.maatwerk.documents.usecase.CheckSeal;

/**
 * {@code ./maatwerk verify-document FILE}: says who sealed a file and who signed its text, or which byte is another than
 * was sealed; and the same of a signed statement, such as an adjustment passport for machines. It needs no server, no database and no network; the launcher finds it in {@code META-INF/maatwerk}.
 */
public final class VerifyDocument implements ToIntBiFunction<Map<String, String>, PrintStream> {

    private static final int OURS = 0;
    private static final int NOT_OURS = 1;

    /** @return the exit code: 0 when every byte is as this installation sealed it, otherwise 1 */
    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        byte[] file = read(settings.get("file"));
        if (VerifyStatement.isOne(file)) {
            return VerifyStatement.with(keys(settings)).say(file, out) ? OURS : NOT_OURS;
        }
        SealReport report = CheckSeal.with(keys(settings)).of(file);
        out.println("Bytes looked at, counted from 0: " + file.length);
        if (report.seal() != null) {
            say(report.seal(), out);
        }
        report.findings().stream().map(SealFinding::inWords).forEach(out::println);
        out.println(conclusion(report));
        return report.isOurs() ? OURS : NOT_OURS;
    }

    private static void say(SealReport.Sealed seal, PrintStream out) {
        out.println(plain("Sealed by %s, at %s UTC as the seal says".formatted(seal.owner(), seal.at())));
        out.println(plain("Certificate issued by %s; its SHA-256 is %s".formatted(seal.issuer(), seal.fingerprint())));
        out.println("Text: the first %d bytes; their SHA-256 is %s".formatted(seal.textLength(), seal.textSha256()));
        out.println("Signatures under the text: " + seal.evidence().size());
        seal.evidence().forEach(one -> out.println(plain(line(one, seal.textSha256()))));
    }

    private static String line(SigningEvidence one, String textSha256) {
        return "  %s (%s), at %s UTC, %s: %s"
                .formatted(
                        one.name(),
                        one.role(),
                        one.at(),
                        one.authentication(),
                        one.isOf(textSha256) ? "this text" : "ANOTHER TEXT, with SHA-256 " + one.sha256());
    }

    private static String conclusion(SealReport report) {
        if (!report.isWhole()) {
            return "THE DOCUMENT IS NOT AS IT WAS SEALED.";
        }
        return report.isOurs()
                ? "The document is as it was sealed, by a key of this installation."
                : "The document is as it was sealed, BUT BY A KEY THAT THIS INSTALLATION DOES NOT KNOW: ask whose"
                        + " certificate that is.";
    }

    /** What a stranger wrote into a file must not steer the console. */
    static String plain(String line) {
        return line.replaceAll("\\p{C}", "?");
    }

    private static SealKeyStore keys(Map<String, String> settings) {
        return new SealKeyStore(
                Path.of(settings.get("maatwerk.seal.key-store")),
                ConfiguredSealKeys.password(
                        Optional.of(settings.get("maatwerk.seal.password-file")).filter(file -> !file.isBlank())));
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the file " + file + " cannot be read", unreadable);
        }
    }
}
