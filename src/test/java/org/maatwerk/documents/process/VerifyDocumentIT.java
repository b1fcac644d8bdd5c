package org.maatwerk.documents.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.testing.PackagedServer;

/** {@code ./maatwerk verify-document} on an installation as it is delivered, with no server and no database. */
class VerifyDocumentIT {

    @Test
    void takes_one_file_and_nothing_else() throws IOException {
        try (PackagedServer server = PackagedServer.onEmbedded()) {
            Path file = Files.write(server.data().resolve("document.pdf"), SealedDocuments.sealed("An Claes"));
            new SealKeyStore(server.data().resolve("keys/seal.p12"), "maatwerk-demo".toCharArray())
                    .keep(SealedDocuments.KEY);

            String found = server.command("verify-document", file.toString());
            String without = server.command("verify-document");

            assertThat(found).startsWith("0\n").contains("by a key of this installation");
            assertThat(without).startsWith("1\n").contains("./maatwerk verify-document FILE");
            assertThat(server.data().resolve("maatwerk.mv.db")).doesNotExist();
        }
    }
}
