package org.maatwerk.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Fails with the rules that were broken. */
    public static void assertAccessibleAndDurable(byte[] pdf) {
        assertKeeps(pdf, PDFAFlavour.PDFUA_1);
        assertKeeps(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static void assertKeeps(byte[] pdf, PDFAFlavour flavour) {
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
                            .map(rule -> rule.getRuleId() + " " + rule.getMessage())
                            .distinct())
                    .as(flavour.toString())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
