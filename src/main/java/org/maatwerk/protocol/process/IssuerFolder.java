package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.protocol.PassportIssuer;
import org.maatwerk.protocol.PassportIssuers;

/**
 * The folder of {@code maatwerk.passport.issuers}, read each time, so that a new issuer needs no start. What cannot be
 * read there stops the start with one line.
 */
@ApplicationScoped
public class IssuerFolder implements PassportIssuers {

    @Inject
    Config settings;

    void atStart(@Observes HouseStarted started) {
        all();
    }

    /** None unless there is a folder. */
    @Override
    public List<PassportIssuer> all() {
        return settings.getOptionalValue("maatwerk.passport.issuers", String.class)
                .filter(folder -> !folder.isBlank())
                .map(folder -> in(Path.of(folder.strip())))
                .orElse(List.of());
    }

    private static List<PassportIssuer> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pem"))
                    .sorted()
                    .map(IssuerFile::read)
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException("the folder " + folder + " of issuers of passports cannot be read: correct"
                    + " MAATWERK_PASSPORT_ISSUERS, or leave it out (docs/operations.md, Adjustment passports)");
        }
    }
}
