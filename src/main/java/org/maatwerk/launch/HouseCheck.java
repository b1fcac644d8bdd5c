package org.maatwerk.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/** Looks at the outside: is the port free before, does everything answer after. */
final class HouseCheck {

    /** Where the application leaves the one line that says why it did not start. */
    private static final String FAILURE = "maatwerk.start.failure";

    private static final int PATIENCE = 60_000;
    private static final int OK = 200;

    private final Settings settings;
    private final DataFolder data;

    HouseCheck(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    void portIsFree() throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d on %s cannot be used (%s). Stop the program that has it, or choose another with MAATWERK_PORT."
                            .formatted(settings.port(), settings.address(), e.getMessage()),
                    e);
        }
    }

    /** The server says it is ready even when the application is not there; so ask the application. */
    void everythingAnswers() throws CannotStart {
        String failure = System.getProperty(FAILURE);
        if (failure != null) {
            throw new CannotStart("Maatwerk did not start: %s. More in %s".formatted(failure, data.log()));
        }
        expect("/health/live");
        expect("/health/ready");
        expect("/");
    }

    /** Whether it is open, for whoever watches over a container. */
    boolean isReady() throws CannotStart {
        return status("/health/ready") == OK;
    }

    private void expect(String path) throws CannotStart {
        int status = status(path);
        if (status != OK && status / 100 != 3) {
            throw new CannotStart("Maatwerk did not start: %s answers %d (%s). More in %s"
                    .formatted(path, status, FirstTrouble.words().orElse("no error was logged"), data.log()));
        }
    }

    private int status(String path) throws CannotStart {
        try {
            if (InnerTls.isChosen(settings)) {
                return statusOverTls(path);
            }
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url() + path).toURL().openConnection(Proxy.NO_PROXY);
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode();
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "Maatwerk did not start: nothing answers on port %d (%s). More in %s"
                            .formatted(settings.port(), FirstTrouble.words().orElse(e.toString()), data.log()),
                    e);
        }
    }

    /** By a socket: the certificate bears the name that the proxy knows, not that of this machine. */
    private int statusOverTls(String path) throws CannotStart, IOException, GeneralSecurityException {
        SSLContext known = InnerTls.of(settings).towardsItself();
        URI address = URI.create(url());
        try (Socket socket = known.getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String question =
                    "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
        }
    }

    /** Where a browser on this machine finds the product. */
    String url() {
        boolean everywhere =
                settings.address().equals("0.0.0.0") || settings.address().equals("::");
        return "%s://%s:%d"
                .formatted(
                        InnerTls.isChosen(settings) ? "https" : "http",
                        everywhere ? "localhost" : host(),
                        settings.port());
    }

    private String host() {
        return settings.address().equals("127.0.0.1") ? "localhost" : settings.address();
    }
}
