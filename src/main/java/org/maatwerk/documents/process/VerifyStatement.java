package org.maatwerk.documents.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.maatwerk.documents.SealKeys;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.usecase.SignStatement;

/** The part of {@code ./maatwerk verify-document} that is about signed statements, such as an adjustment passport. */
final class VerifyStatement {

    /** How the head of every statement begins: a brace and a quote, as they are written down. */
    private static final String BEGIN = "eyJ";

    private final SealKeys keys;

    private VerifyStatement(SealKeys keys) {
        this.keys = keys;
    }

    static VerifyStatement with(SealKeys keys) {
        return new VerifyStatement(keys);
    }

    static boolean isOne(byte[] file) {
        return new String(file, 0, Math.min(file.length, BEGIN.length()), StandardCharsets.US_ASCII).equals(BEGIN);
    }

    /** @return whether it is as this installation signed it */
    boolean say(byte[] file, PrintStream out) {
        StatementReport report = SignStatement.checkedBy(keys).check(new String(file, StandardCharsets.US_ASCII));
        out.println("Bytes looked at, counted from 0: " + file.length);
        if (!report.isWhole()) {
            out.println(report.inWords());
            out.println("THE STATEMENT IS NOT AS IT WAS SIGNED.");
            return false;
        }
        StatementReport.Signed signed = report.signed();
        String owner = signed.by().getSubjectX500Principal().getName();
        out.println(VerifyDocument.plain("A statement of type %s, signed by %s, at %s UTC as it says"
                .formatted(signed.type(), owner, signed.at())));
        out.println("Whether it still holds, only who signed it can say: ask at the address in it.");
        out.println(
                signed.known()
                        ? "The statement is as it was signed, by a key of this installation."
                        : "The statement is as it was signed, BUT BY A KEY THAT THIS INSTALLATION DOES NOT KNOW: ask"
                                + " whose certificate that is.");
        return signed.known();
    }
}
