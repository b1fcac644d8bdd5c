package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.maatwerk.protocol.PassportInquiry;
import org.maatwerk.protocol.PassportIssuer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks over HTTPS at the address that the operator wrote down for this issuer: with patience that ends, for an answer of a
 * size, and never on to where an answer points.
 */
@ApplicationScoped
public class HttpsInquiry implements PassportInquiry {

    private static final Logger LOG = LoggerFactory.getLogger(HttpsInquiry.class);
    private static final String PATH = "/protocol/passport-status?id=";
    private static final int OK = 200;
    private static final int LARGEST = 16_384;

    /** For the connection, and for the answer. */
    Duration patience = Duration.ofSeconds(5);

    @Override
    public Optional<String> ask(PassportIssuer issuer, String publicId) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(issuer.address() + PATH + publicId))
                .timeout(patience)
                .header("Accept", "application/jwt")
                .build();
        try {
            return answer(issuer, client.send(question, BodyHandlers.ofInputStream()));
        } catch (IOException silent) {
            LOG.warn("the issuer of passports {} does not answer: {}", issuer.name(), silent.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> answer(PassportIssuer issuer, HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> end(body)); // the client's own time-out ends with the head of an answer
            byte[] answer = body.readNBytes(LARGEST);
            if (response.statusCode() != OK || answer.length == LARGEST) {
                LOG.warn("the issuer of passports {} answers {}", issuer.name(), response.statusCode());
                return Optional.empty();
            }
            return Optional.of(new String(answer, StandardCharsets.US_ASCII));
        }
    }

    /** Whoever still reads then hears that it is closed. */
    private static void end(InputStream body) {
        try {
            body.close();
        } catch (IOException closed) {
            LOG.debug("an answer was closed", closed);
        }
    }
}
