package org.maatwerk.confidentiality.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileSecretsInMemory;
import org.maatwerk.confidentiality.MasterKeys;
import org.maatwerk.confidentiality.MasterKeysInMemory;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** X6: a file of before there were secrets opens as ever, and gets its secret in the next round. */
@Tag("database")
class KeyOfBeforeTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");

    private final MasterKeys masterKeys = new MasterKeysInMemory();
    private final FileSecretsInMemory secrets = new FileSecretsInMemory();

    @OnEachDatabase
    void opens_and_gets_a_secret_that_can_be_destroyed(TestDatabase database) throws Exception {
        Sealed sealed = sealedAsBefore(database);
        try (TestPersistence persistence = new TestPersistence(database)) {
            KeyRing ring = KeyRing.on(persistence.entityManager(), masterKeys, secrets);
            assertThat(ring.vault().open(FILE, "place", sealed)).isEqualTo("from before");
            assertThat(ring.keys().countOthersThan(masterKeys.first())).isEqualTo(1);

            persistence.inTransaction(() -> {
                FileKey former = ring.keys().find(FILE).orElseThrow();
                assertThat(ring.keys().replace(former, ring.wrapping().rewrapped(former, masterKeys.first())))
                        .isTrue();
            });

            assertThat(ring.keys().countOthersThan(masterKeys.first())).isZero();
            assertThat(ring.vault().open(FILE, "place", sealed)).isEqualTo("from before");
            secrets.destroy(FILE);
            assertThatThrownBy(() -> ring.vault().open(FILE, "place", sealed)).isInstanceOf(Refused.class);
        }
    }

    private Sealed sealedAsBefore(TestDatabase database) throws GeneralSecurityException, SQLException {
        AeadConfig.register();
        KeysetHandle data = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                data, new MasterKeyAlone(), FILE.value().getBytes(StandardCharsets.UTF_8));
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into file_key (case_number, wrapped_key, master_key_id, created_at)"
                                + " values (?, ?, ?, current_timestamp)")) {
            insert.setString(1, FILE.value());
            insert.setBytes(2, wrapped);
            insert.setLong(3, masterKeys.first());
            insert.executeUpdate();
        }
        return new Sealed(data.getPrimitive(RegistryConfiguration.get(), Aead.class)
                .encrypt(
                        "from before".getBytes(StandardCharsets.UTF_8),
                        (FILE.value() + "\nplace").getBytes(StandardCharsets.UTF_8)));
    }

    private final class MasterKeyAlone implements Aead {

        @Override
        public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
            return masterKeys.wrap(masterKeys.first(), plain, boundTo);
        }

        @Override
        public byte[] decrypt(byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
            return masterKeys.unwrap(masterKeys.first(), wrapped, boundTo);
        }
    }
}
