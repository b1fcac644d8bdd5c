package org.maatwerk.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The stretch from the proxy to this node: with a key store the one port speaks TLS only, and with the authority of the
 * proxy's certificate nobody is heard who has none of it (decision 66).
 */
final class InnerTls {

    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.";

    /** Of a file that holds certificates only: everybody may read them. */
    private static final String NO_SECRET = "changeit";

    private final Path store;
    private final char[] password;
    private final List<Path> clients;

    private InnerTls(Path store, char[] password, List<Path> clients) {
        this.store = store;
        this.password = password;
        this.clients = clients;
    }

    static boolean isChosen(Settings settings) {
        return settings.chosen("maatwerk.tls.key-store").isPresent();
    }

    /** @throws CannotStart when what was chosen cannot be used */
    static InnerTls of(Settings settings) throws CannotStart {
        Path store = Path.of(settings.chosen("maatwerk.tls.key-store").orElseThrow());
        String password = settings.chosen("maatwerk.tls.password-file")
                .orElseThrow(() -> new CannotStart(
                        "The key store %s has a password. Say with MAATWERK_TLS_PASSWORD_FILE which file holds it."
                                .formatted(store)));
        try {
            InnerTls tls = new InnerTls(
                    store,
                    Files.readString(Path.of(password)).strip().toCharArray(),
                    settings.chosen("maatwerk.tls.clients").stream()
                            .map(Path::of)
                            .toList());
            tls.alias();
            tls.authorities();
            return tls;
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "TLS cannot begin (%s). Look at MAATWERK_TLS_KEY_STORE, MAATWERK_TLS_PASSWORD_FILE and MAATWERK_TLS_CLIENTS."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /** What the server is told before it opens its port; it asks {@link TlsPassword} for the password. */
    List<String> commands(Path folder) throws CannotStart {
        try {
            List<String> always = List.of(
                    "create-ssl --type http-listener --certname " + alias() + " http-listener",
                    HTTP + "security-enabled=true",
                    HTTP + "http.http2-enabled=false",
                    HTTP + "ssl.classname=",
                    HTTP + "ssl.key-store=" + store,
                    HTTP + "ssl.key-store-password-provider=custom",
                    HTTP + "ssl.key-store-password=" + TlsPassword.class.getName());
            return clients.isEmpty()
                    ? always
                    : Stream.concat(always.stream(), known(folder.resolve("clients.p12")))
                            .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("TLS cannot begin (%s).".formatted(e.getMessage()), e);
        }
    }

    private Stream<String> known(Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            authorities().store(out, NO_SECRET.toCharArray());
        }
        return Stream.of(
                HTTP + "ssl.trust-store=" + file,
                HTTP + "ssl.trust-store-password=" + NO_SECRET,
                HTTP + "ssl.client-auth-enabled=true",
                HTTP + "ssl.client-auth=need");
    }

    /** For a look from this machine: trusts what this node itself shows, whatever the name, and shows the same. */
    SSLContext towardsItself() throws IOException, GeneralSecurityException {
        KeyStore own = own();
        KeyStore trusted = empty();
        trusted.setCertificateEntry("own", own.getCertificate(alias()));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    char[] password() {
        return password.clone();
    }

    private String alias() throws IOException, GeneralSecurityException {
        KeyStore own = own();
        for (String alias : Collections.list(own.aliases())) {
            if (own.isKeyEntry(alias)) {
                return alias;
            }
        }
        throw new GeneralSecurityException("no key in " + store);
    }

    private KeyStore own() throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            own.load(in, password);
        }
        return own;
    }

    private KeyStore authorities() throws IOException, GeneralSecurityException {
        KeyStore known = empty();
        for (Path file : clients) {
            try (InputStream in = Files.newInputStream(file)) {
                for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    known.setCertificateEntry("client-" + known.size(), each);
                }
            }
        }
        return known;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        return empty;
    }
}
