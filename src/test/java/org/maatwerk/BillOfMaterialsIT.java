package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bill of materials beside the application is about this application, file by file. */
class BillOfMaterialsIT {

    private static final Path APPLICATION = Path.of("target/dist/ROOT.war");

    private static final Path BILL = Path.of("target/dist/sbom/maatwerk.cdx.json");

    /** Offline Maven leaves the plugin out. */
    @BeforeEach
    void there_is_a_bill_unless_maven_was_offline() {
        boolean offline = "offline: true".equals(System.getProperty("maatwerk.test.network"));

        assumeFalse(offline && Files.notExists(BILL), "made without network, so without a bill");
    }

    @Test
    void it_lists_each_library_by_its_content_and_nothing_that_does_not_ship() throws IOException {
        Map<String, String> billed = new TreeMap<>();
        bill().get("components").forEach(component -> billed.put(sha256(component), nameOf(component)));

        assertThat(billed.values()).hasSizeGreaterThan(30);
        assertThat(billed.keySet()).as(billed.toString()).isEqualTo(shipped().keySet());
    }

    @Test
    void it_tells_the_licence_of_each_library() throws IOException {
        assertThat(bill().get("components")).allSatisfy(component -> assertThat(component.path("licenses"))
                .as(nameOf(component))
                .isNotEmpty());
    }

    private static JsonNode bill() throws IOException {
        return new ObjectMapper().readTree(BILL.toFile());
    }

    private static Map<String, String> shipped() {
        return ProjectFiles.below(APPLICATION.resolve("WEB-INF/lib"), ".*\\.jar").stream()
                .collect(Collectors.toMap(
                        BillOfMaterialsIT::sha256, jar -> jar.getFileName().toString(), (a, b) -> a, TreeMap::new));
    }

    private static String nameOf(JsonNode component) {
        return component.get("purl").asText();
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asText().equals("SHA-256")) {
                return hash.get("content").asText();
            }
        }
        throw new AssertionError(nameOf(component) + " has no SHA-256");
    }

    private static String sha256(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
