package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.testing.Authority;
import org.maatwerk.testing.PackagedServer;

/** A node whose port speaks TLS, and only with who shows a certificate of the house. */
class InnerTlsIT {

    @TempDir
    Path folder;

    @Test
    void only_who_shows_a_certificate_of_the_house_is_heard_and_the_node_shows_its_own_V12_3_3_V12_3_5()
            throws Exception {
        Authority house = new Authority(folder, "house", "node", "proxy");
        Authority elsewhere = new Authority(folder, "elsewhere", "node", "proxy");
        try (PackagedServer server = PackagedServer.onEmbedded()
                .with(Map.of(
                        "MAATWERK_TLS_KEY_STORE", house.store("node").toString(),
                        "MAATWERK_TLS_PASSWORD_FILE", house.passwordFile().toString(),
                        "MAATWERK_TLS_CLIENTS", house.certificate().toString()))
                .start()) {
            String address = server.url();

            assertThat(ask(address, house.context("proxy", house)).statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> ask(address, house.context(null, house))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(address, elsewhere.context("proxy", house)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(address, house.context("proxy", elsewhere)))
                    .as("a node that is known by nobody trusted")
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(address.replace("https", "http"), house.context("proxy", house)))
                    .as("in the clear")
                    .isInstanceOf(IOException.class);
            assertThat(server.command("is-ready")).startsWith("0");

            server.stop();

            assertThat(server.command("is-ready")).startsWith("1");
            assertThat(house.isNamedIn(server.data()))
                    .as("the password in the data folder")
                    .isFalse();
        }
    }

    private static HttpResponse<String> ask(String server, SSLContext context)
            throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(server + "/shell/sign-in.xhtml"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
