package org.maatwerk.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the operator chose, in environment variables; checked before anything starts. */
final class Settings {

    private static final String PREFIX = "MAATWERK_";

    private final Map<String, String> chosen;

    private Settings(Map<String, String> chosen) {
        this.chosen = chosen;
    }

    static Settings of(Map<String, String> environment) throws CannotStart {
        Map<String, Setting> known = Catalogue.settings().stream()
                .collect(Collectors.toMap(Setting::variable, Function.identity(), (one, other) -> one, TreeMap::new));
        Map<String, String> chosen = new TreeMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith(PREFIX)) {
                Setting setting = known(known, variable.getKey());
                check(setting, variable.getValue());
                chosen.put(setting.key(), variable.getValue());
            }
        }
        SecretFiles.readInto(chosen);
        return new Settings(chosen);
    }

    private static Setting known(Map<String, Setting> known, String name) throws CannotStart {
        if (!known.containsKey(name)) {
            throw new CannotStart("There is no setting %s. Did you mean %s? docs/operations.md lists them all."
                    .formatted(name, nearest(known.keySet().stream().toList(), name)));
        }
        return known.get(name);
    }

    private static void check(Setting setting, String value) throws CannotStart {
        if (!setting.accepts(value)) {
            throw new CannotStart("%s must be a %s, and is not. Correct it, or leave it out for the default: %s."
                    .formatted(setting.variable(), setting.form(), setting.fallback()));
        }
    }

    int port() {
        return Integer.parseInt(chosen.getOrDefault("maatwerk.port", "8080"));
    }

    String address() {
        return chosen.getOrDefault("maatwerk.address", "127.0.0.1");
    }

    Path data() {
        return Path.of(chosen.getOrDefault("maatwerk.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    boolean logsToConsole() {
        return "console".equals(chosen.get("maatwerk.log"));
    }

    boolean isDemo() {
        return "demo".equals(chosen.getOrDefault("maatwerk.profile", "demo"));
    }

    /** Empty when the operator left it to the default. */
    Optional<String> chosen(String key) {
        return Optional.ofNullable(chosen.get(key)).filter(value -> !value.isBlank());
    }

    String databaseUrl() {
        // Without WRITE_DELAY=0 an acknowledged step may be lost when the process is killed.
        return chosen.getOrDefault(
                "maatwerk.database.url", "jdbc:h2:file:" + data().resolve("maatwerk") + ";MODE=LEGACY;WRITE_DELAY=0");
    }

    String databaseUser() {
        return chosen.getOrDefault("maatwerk.database.user", "maatwerk");
    }

    String databasePassword() {
        return chosen.getOrDefault("maatwerk.database.password", "maatwerk");
    }

    /** What follows from the settings, for the application to read as system properties. */
    Map<String, String> derived() {
        Map<String, String> all = new TreeMap<>(SecretFiles.of(chosen));
        all.putAll(Map.ofEntries(
                Map.entry("maatwerk.version", version()),
                Map.entry("maatwerk.database.url", databaseUrl()),
                Map.entry("maatwerk.database.driver", driver()),
                Map.entry("maatwerk.key-file", keyFile().toString()),
                Map.entry(
                        "maatwerk.access-log.key-file",
                        chosenOr("maatwerk.access-log.key-file", keyFile().resolveSibling("access-log.json"))),
                Map.entry(
                        "maatwerk.access-log.heads-folder",
                        chosenOr("maatwerk.access-log.heads-folder", data().resolve("access-log-heads"))),
                Map.entry(
                        "maatwerk.seal.key-store",
                        chosenOr("maatwerk.seal.key-store", keyFile().resolveSibling("seal.p12"))),
                Map.entry("maatwerk.mail.folder", chosenOr("maatwerk.mail.folder", data().resolve("mail"))),
                Map.entry(
                        "maatwerk.public-url",
                        chosen.getOrDefault("maatwerk.public-url", "http://localhost:" + port()))));
        return all;
    }

    /** The same with the database account, for a command; the server reads that where the operator put it. */
    Map<String, String> derivedWithAccount() {
        Map<String, String> all = new TreeMap<>(derived());
        all.put("maatwerk.database.user", databaseUser());
        all.put("maatwerk.database.password", databasePassword());
        all.put(
                "maatwerk.seal.password-file",
                chosen("maatwerk.seal.password-file").orElse(""));
        all.put("maatwerk.database.worker", chosen("maatwerk.database.worker").orElse(""));
        return all;
    }

    /** For what must not make an empty database where there is none. */
    Settings onlyAnExistingDatabase() {
        Map<String, String> others = new TreeMap<>(chosen);
        others.put(
                "maatwerk.database.url",
                databaseUrl() + (databaseUrl().startsWith("jdbc:h2:") ? ";IFEXISTS=TRUE" : ""));
        return new Settings(others);
    }

    private static String version() {
        String version = Settings.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private String driver() {
        return chosen.getOrDefault(
                "maatwerk.database.driver",
                databaseUrl().startsWith("jdbc:mariadb:")
                        ? "org.mariadb.jdbc.MariaDbDataSource"
                        : "org.h2.jdbcx.JdbcDataSource");
    }

    private Path keyFile() {
        return Path.of(chosenOr("maatwerk.key-file", data().resolve("keys/master.json")));
    }

    private String chosenOr(String key, Path fallback) {
        return chosen.getOrDefault(key, fallback.toString());
    }

    private static String nearest(List<String> names, String name) {
        return names.stream()
                .min((one, other) -> Integer.compare(distance(one, name), distance(other, name)))
                .orElseThrow();
    }

    /** How many letters must change to come from one word to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
