package org.maatwerk.documents.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.FileScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV when {@code maatwerk.clamav} names one; without it every file passes. A scanner that was named and does
 * not answer lets nothing through.
 */
@ApplicationScoped
public class ConfiguredScan implements FileScan {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredScan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Config settings;

    @Override
    public Verdict of(byte[] file) {
        return settings.getOptionalValue("maatwerk.clamav", String.class)
                .filter(place -> !place.isBlank())
                .map(place -> ask(place.strip(), file))
                .orElse(Verdict.CLEAN);
    }

    private static Verdict ask(String place, byte[] file) {
        int colon = place.lastIndexOf(':');
        try {
            Verdict verdict = new Clamd(
                            place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), PATIENCE)
                    .look(file);
            if (!verdict.isClean()) {
                LOG.warn("a file of {} bytes from outside was refused: the virus scanner found something", file.length);
            }
            return verdict;
        } catch (IOException silent) {
            LOG.error("the virus scanner at {} gives no verdict, so the file is not taken", place, silent);
            return Verdict.UNKNOWN;
        }
    }
}
