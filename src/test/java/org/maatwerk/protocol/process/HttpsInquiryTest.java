package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.PassportIssuer;

/** Another installation is asked with patience that ends, and its word is never followed elsewhere (P12). */
class HttpsInquiryTest {

    private static final String ID = "ab".repeat(24);

    private final HttpsInquiry inquiry = new HttpsInquiry();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private HttpServer server;
    private int status = 200;
    private String body = "een.antwoord.ondertekend";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            if ("traag".equals(body)) {
                awaitDone();
            }
            exchange.getResponseHeaders().add("Location", "/elders");
            exchange.sendResponseHeaders(status, 0);
            if ("druppel".equals(body)) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                awaitDone();
            }
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        done.countDown();
        server.stop(0);
    }

    @Test
    void asks_by_the_number_alone_at_the_operators_address_P12() {
        assertThat(inquiry.ask(issuer(), ID)).contains("een.antwoord.ondertekend");

        assertThat(asked).containsExactly("/protocol/passport-status?id=" + ID);
    }

    @Test
    void follows_no_answer_elsewhere_P12() {
        status = 302;

        assertThat(inquiry.ask(issuer(), ID)).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void an_error_or_too_long_an_answer_is_none_P12() {
        status = 429;
        assertThat(inquiry.ask(issuer(), ID)).isEmpty();

        status = 200;
        body = "x".repeat(20_000);
        assertThat(inquiry.ask(issuer(), ID)).isEmpty();
    }

    @Test
    void patience_ends_P12() {
        body = "traag";
        inquiry.patience = Duration.ofMillis(300);

        assertThat(inquiry.ask(issuer(), ID)).isEmpty();
    }

    @Test
    void patience_ends_also_with_an_answer_that_does_not_P12() {
        body = "druppel";
        inquiry.patience = Duration.ofMillis(300);

        assertThat(inquiry.ask(issuer(), ID)).isEmpty();
    }

    @Test
    void nobody_there_is_no_answer_P12() {
        PassportIssuer gone = issuer();
        server.stop(0);

        assertThat(inquiry.ask(gone, ID)).isEmpty();
    }

    private PassportIssuer issuer() {
        return new PassportIssuer(
                "elders", URI.create("http://localhost:" + server.getAddress().getPort()), List.of());
    }

    private void awaitDone() {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
