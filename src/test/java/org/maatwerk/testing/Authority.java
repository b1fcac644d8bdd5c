package org.maatwerk.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority for certificates inside the house, with some that it signed; each bears the name localhost too. */
public final class Authority {

    private static final String PASSWORD = "a-word-of-the-test";
    private static final String OWN = "authority";

    private final Path folder;
    private final Path all;

    public Authority(Path folder, String name, String... signed) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder.resolve(name));
        all = this.folder.resolve("all.p12");
        keytool("-alias", OWN, "-dname", "CN=" + name, "-ext", "bc:c");
        for (String each : signed) {
            keytool("-alias", each, "-dname", "CN=" + each, "-signer", OWN, "-ext", "san=dns:localhost,dns:" + each);
        }
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-keyalg", "EC", "-storetype", "PKCS12", "-storepass", PASSWORD, "-validity", "2"));
        command.addAll(List.of("-keystore", all.toString()));
        command.addAll(List.of(words));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    /** A key store with this one alone, as an installation brings it. */
    public Path store(String name) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            alone(name).store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    public Path passwordFile() throws IOException {
        return Files.writeString(folder.resolve("password"), PASSWORD);
    }

    /** The authority's own certificate, in PEM. */
    public Path certificate() throws IOException, GeneralSecurityException {
        byte[] code = load().getCertificate(OWN).getEncoded();
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(code);
        return Files.writeString(
                folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    }

    /** Shows the certificate of this name, or none, and trusts what the other authority signed. */
    public SSLContext context(String name, Authority trusted) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(name == null ? empty() : alone(name), PASSWORD.toCharArray());
        KeyStore known = empty();
        known.setCertificateEntry("known", trusted.load().getCertificate(OWN));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Whether the password stands in any file below. */
    public boolean isNamedIn(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PASSWORD)) {
                    return true;
                }
            }
            return false;
        }
    }

    private KeyStore alone(String name) throws IOException, GeneralSecurityException {
        KeyStore from = load();
        KeyStore alone = empty();
        alone.setKeyEntry(
                name,
                from.getKey(name, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                from.getCertificateChain(name));
        return alone;
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(all)) {
            loaded.load(in, PASSWORD.toCharArray());
        }
        return loaded;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        return empty;
    }
}
