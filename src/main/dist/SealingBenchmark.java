package org.maatwerk.confidentiality.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.KeyRotation;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.MasterKeyInUse;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;

/**
 * What sealing costs per field, with the product's own vault: alone, and as a share of writing the field to the
 * embedded database, the same rounds alternating. It prints; it judges nothing.
 */
public final class SealingBenchmark {

    private static final int FIELDS = 1000;
    private static final int ROUNDS = 5;
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");

    private final SealingVault vault;
    private final Connection database;
    private final String text;

    private SealingBenchmark(SealingVault vault, Connection database, int length) {
        this.vault = vault;
        this.database = database;
        this.text = "é".repeat(length);
    }

    public static void main(String[] words) throws SQLException {
        Path folder = Path.of(words[0]);
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("fields") + ";WRITE_DELAY=0", "sa", "");
                Statement statement = database.createStatement()) {
            database.setAutoCommit(true);
            statement.execute("create table field (id bigint auto_increment primary key, content longblob)");
            System.out.printf("%-18s %10s %10s %14s %14s %8s%n", "field", "seal µs", "open µs",
                    "plain write µs", "sealed write µs", "ratio");
            for (int length : new int[] {100, 1000, 10_000}) {
                new SealingBenchmark(vault(folder), database, length).run(length);
            }
            firstField(folder);
        }
    }

    private void run(int length) throws SQLException {
        List<Double> seal = new ArrayList<>();
        List<Double> open = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> sealed = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Sealed> ciphers = new ArrayList<>();
            double sealing = each(number -> ciphers.add(vault.seal(FILE, "field/" + number, text)));
            double opening = each(number -> vault.open(FILE, "field/" + number, ciphers.get(number)));
            double plainly = each(number -> write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            double sealedly = each(number -> write(vault.seal(FILE, "field/" + number, text).cipher()));
            if (round > 0) { // the first one warms up
                seal.add(sealing);
                open.add(opening);
                plain.add(plainly);
                sealed.add(sealedly);
            }
        }
        System.out.printf(Locale.ROOT, "%-18s %10.1f %10.1f %14.1f %14.1f %8.2f%n", length + " characters",
                median(seal), median(open), median(plain), median(sealed), median(sealed) / median(plain));
    }

    /** The first field of a file costs a data key and a secret that is forced to disk. */
    private static void firstField(Path folder) {
        SealingVault vault = vault(folder);
        long began = System.nanoTime();
        int files = 200;
        for (int number = 1; number <= files; number++) {
            vault.seal(new CaseNumber("IA-2027-%05d".formatted(number)), "field", "text");
        }
        System.out.printf(Locale.ROOT, "the first field of a file: %.1f µs more, once%n",
                (System.nanoTime() - began) / 1000.0 / files);
    }

    private void write(byte[] content) {
        try (PreparedStatement insert = database.prepareStatement("insert into field (content) values (?)")) {
            insert.setBytes(1, content);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Microseconds for each field. */
    private static double each(java.util.function.IntConsumer act) {
        long began = System.nanoTime();
        for (int number = 0; number < FIELDS; number++) {
            act.accept(number);
        }
        return (System.nanoTime() - began) / 1000.0 / FIELDS;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static SealingVault vault(Path folder) {
        DataKeys dataKeys = new DataKeys();
        dataKeys.masterKeys = MasterKeyFile.at(folder.resolve("keys/master.json"), true);
        dataKeys.secrets = new FileSecretFolder(folder.resolve("keys/files"));
        UnwrappedKeys unwrapped = new UnwrappedKeys();
        unwrapped.dataKeys = dataKeys;
        unwrapped.masterKeys = dataKeys.masterKeys;
        unwrapped.clock = Clock.systemUTC();
        SealingVault vault = new SealingVault();
        vault.keys = new KeptKeys(new HashMap<>());
        vault.rotations = new NoRotations();
        vault.unwrapped = unwrapped;
        vault.clock = Clock.systemUTC();
        return vault;
    }

    /** In memory: what is measured is the sealing, not the reading of the key's row. */
    private record KeptKeys(Map<CaseNumber, FileKey> kept) implements FileKeys {

        @Override
        public Optional<FileKey> find(CaseNumber file) {
            return Optional.ofNullable(kept.get(file));
        }

        @Override
        public void add(FileKey key) {
            kept.put(key.caseNumber(), key);
        }

        @Override
        public void remove(CaseNumber file) {
            kept.remove(file);
        }

        @Override
        public long count() {
            return kept.size();
        }

        @Override
        public long countOthersThan(long masterKey) {
            return 0;
        }

        @Override
        public List<CaseNumber> othersThan(long masterKey, int atMost) {
            return List.of();
        }

        @Override
        public boolean replace(FileKey former, FileKey rewrapped) {
            return false;
        }
    }

    private static final class NoRotations implements KeyRotations {

        @Override
        public void add(KeyRotation rotation) {
            throw new UnsupportedOperationException("nothing rotates here");
        }

        @Override
        public Optional<KeyRotation> latest() {
            return Optional.empty();
        }

        @Override
        public MasterKeyInUse inUse() {
            return MasterKeyInUse.first();
        }

        @Override
        public MasterKeyInUse lockInUse() {
            return inUse();
        }
    }
}
