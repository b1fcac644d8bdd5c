package org.maatwerk.shell.signin.openid;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestConfigurator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** How we call the provider: with patience that ends, for answers of a size, and never on to where an answer points. */
final class CallsToProvider extends DefaultResourceRetriever implements HTTPRequestConfigurator {

    private static final int PATIENCE = 10_000;
    private static final int LARGEST = 1_000_000;

    CallsToProvider() {
        super(PATIENCE, PATIENCE, LARGEST);
    }

    @Override
    public void configure(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
        HttpURLConnection connection = super.openHTTPConnection(address);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
