package org.maatwerk.shell.signin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenID provider on this machine that says what a test wants it to say, over HTTP. */
final class TestProvider implements AutoCloseable {

    static final String ACCESS_TOKEN = "an-access-token-that-opens-everything";

    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> moved = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String issuerItNames;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private String idToken;
    private String refreshToken;
    private String error;

    TestProvider() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        key = new RSAKeyGenerator(2048).keyID("ours").generate();
        issuerItNames = issuer();
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void answersWith(String token) {
        idToken = token;
    }

    /** What to ask again with. */
    void gives(String token) {
        refreshToken = token;
    }

    /** It gives no token any more, and says why. */
    void refuses(String why) {
        error = why;
    }

    /** What was sent along. */
    List<String> told() {
        return List.copyOf(told);
    }

    void namesItself(String issuer) {
        issuerItNames = issuer;
    }

    /** From now on that path only points at another one. */
    void moves(String path) {
        moved.put(path, "/elsewhere" + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        URI address = exchange.getRequestURI();
        asked.add(address.getPath());
        told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String path = address.getPath().replaceFirst("^/elsewhere", "");
        if (moved.containsKey(address.getPath())) {
            exchange.getResponseHeaders().set("Location", issuer() + moved.get(address.getPath()));
            exchange.sendResponseHeaders(307, -1);
        } else {
            byte[] said = words(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(path.equals("/token") && error != null ? 400 : 200, said.length);
            exchange.getResponseBody().write(said);
        }
        exchange.close();
    }

    private String words(String path) {
        return switch (path) {
            case DESCRIPTION -> """
                    {"issuer": "%1$s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
                     "jwks_uri": "%2$s/keys", "end_session_endpoint": "%2$s/goodbye",
                     "response_types_supported": ["code"], "subject_types_supported": ["public"],
                     "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}"""
                    .formatted(issuerItNames, issuer());
            case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
            case "/token" -> error == null ? tokens() : "{\"error\": \"%s\"}".formatted(error);
            default -> "{}";
        };
    }

    private String tokens() {
        String again = refreshToken == null ? "" : "\"refresh_token\": \"%s\", ".formatted(refreshToken);
        return """
                {"access_token": "%s", %s"token_type": "Bearer", "expires_in": 300, "id_token": "%s"}"""
                .formatted(ACCESS_TOKEN, again, idToken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
