package org.maatwerk.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;

/** Looks at the outside: is the port free before, does everything answer after. */
final class HouseCheck {

    /** Where the application leaves the one line that says why it did not start. */
    private static final String FAILURE = "maatwerk.start.failure";

    private static final int PATIENCE = 60_000;

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

    private void expect(String path) throws CannotStart {
        int status = status(path);
        if (status != 200 && status / 100 != 3) {
            throw new CannotStart("Maatwerk did not start: %s answers %d (%s). More in %s"
                    .formatted(path, status, FirstTrouble.words().orElse("no error was logged"), data.log()));
        }
    }

    private int status(String path) throws CannotStart {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url() + path).toURL().openConnection(Proxy.NO_PROXY);
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new CannotStart(
                    "Maatwerk did not start: nothing answers on port %d (%s). More in %s"
                            .formatted(settings.port(), FirstTrouble.words().orElse(e.toString()), data.log()),
                    e);
        }
    }

    /** Where a browser on this machine finds the product. */
    String url() {
        boolean everywhere =
                settings.address().equals("0.0.0.0") || settings.address().equals("::");
        return "http://%s:%d".formatted(everywhere ? "localhost" : host(), settings.port());
    }

    private String host() {
        return settings.address().equals("127.0.0.1") ? "localhost" : settings.address();
    }
}
