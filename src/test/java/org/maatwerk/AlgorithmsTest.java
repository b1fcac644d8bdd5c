package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.Nowhere.JAVA;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which algorithms the product names: only approved ones, and each stands in the inventory. */
class AlgorithmsTest {

    /** Approved, and how the inventory calls it. Another one is a decision, not a line here. */
    private static final Map<String, String> APPROVED = Map.ofEntries(
            Map.entry("AES/GCM/NoPadding", "AES-256-GCM"),
            Map.entry("AES256_GCM", "AES-256-GCM"),
            Map.entry("AES", "AES-256"),
            Map.entry("PKCS12", "PKCS#12"),
            Map.entry("SHA-256", "SHA-256"),
            Map.entry("SHA256withECDSA", "ECDSA with SHA-256"),
            Map.entry("SHA256withRSA", "RSA with SHA-256"),
            Map.entry("EC", "ECDSA on the curve P-256"),
            Map.entry("ED25519", "Ed25519"),
            Map.entry("RS256", "RS256"),
            Map.entry("ES256", "ES256"),
            Map.entry("ES384", "ES384"),
            Map.entry("S256", "PKCE S256"));

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:Cipher|KeyGenerator|KeyPairGenerator|KeyStore|MessageDigest|Signature|Mac|SecretKeyFactory|SecureRandom)"
                    + "\\.getInstance\\(\\s*([^,)]+)"
                    + "|\\bPredefined\\w+Parameters\\.(\\w+)"
                    + "|\\b(?:JWSAlgorithm|JWEAlgorithm|EncryptionMethod|CodeChallengeMethod)\\.(\\w+)"
                    + "|new JcaContentSignerBuilder\\(\\s*([^)]+)"
                    + "|new SecretKeySpec\\([^;]*?,\\s*(\"\\w+\")\\)");

    @Test
    void every_algorithm_is_approved_and_stands_in_the_inventory_V11_1_2_V11_3_2_V11_4_3() {
        String inventory = ProjectFiles.read(Path.of("docs/security/inventory.md"));

        Set<String> named = new TreeSet<>();
        ProjectFiles.below(ProjectFiles.MAIN_JAVA, JAVA)
                .forEach(file -> named.addAll(algorithmsIn(ProjectFiles.read(file))));

        assertThat(named).hasSizeGreaterThan(5).isSubsetOf(APPROVED.keySet());
        assertThat(named).allSatisfy(name -> assertThat(inventory).contains(APPROVED.get(name)));
    }

    @Test
    void the_look_bites() {
        assertThat(
                        algorithmsIn(
                                """
                static final String ALGORITHM = "DES/CBC/PKCS5Padding";
                Cipher.getInstance(ALGORITHM); Signature.getInstance("SHA1withRSA"); Mac.getInstance(typed);
                JWSAlgorithm.HS256; PredefinedAeadParameters.AES128_EAX; new SecretKeySpec(bytes, "Blowfish");
                new JcaContentSignerBuilder("SHA1withDSA").build(key);
                """))
                .containsExactlyInAnyOrder(
                        "DES/CBC/PKCS5Padding",
                        "SHA1withRSA",
                        "typed",
                        "HS256",
                        "AES128_EAX",
                        "Blowfish",
                        "SHA1withDSA");
    }

    @Test
    void what_is_secret_is_compared_in_a_time_that_tells_nothing_V11_2_4() {
        Nowhere.assertNowhere(
                "(?i)\\b\\w*(secret|token|password|state|nonce|verifier|signature|mac)(\\(\\))?\\.(equals|contentEquals)\\("
                        + "|(?i)\\.equals\\(\\w*(shownState|token|password|nonce|verifier|signature)\\w*\\)|Arrays\\.equals\\(",
                JAVA,
                "token.equals(shown)",
                "state.equals(shownState)",
                "attempt.nonce().equals(said)",
                "Arrays.equals(mac, other)");
    }

    /** The names, also when a constant of the same file holds one; what cannot be resolved stays as it is written. */
    private static Set<String> algorithmsIn(String source) {
        Set<String> names = new TreeSet<>();
        Matcher named = NAMED.matcher(source);
        while (named.find()) {
            for (int group = 1; group <= named.groupCount(); group++) {
                if (named.group(group) != null) {
                    names.add(resolved(named.group(group).strip(), source));
                }
            }
        }
        return names;
    }

    private static String resolved(String name, String source) {
        if (name.startsWith("\"")) {
            return name.replace("\"", "");
        }
        Matcher constant = Pattern.compile("String " + Pattern.quote(name) + " = \"([^\"]+)\"")
                .matcher(source);
        return constant.find() ? constant.group(1) : name;
    }
}
