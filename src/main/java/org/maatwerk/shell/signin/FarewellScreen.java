package org.maatwerk.shell.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.maatwerk.shell.signin.openid.Farewell;

/** Somebody signed out here and goes on to the provider, to sign out there too. */
@Named
@RequestScoped
public class FarewellScreen {

    @Inject
    HttpServletRequest request;

    private Farewell farewell;

    @PostConstruct
    void begin() {
        farewell = Farewell.taken(request).orElse(null);
    }

    /** Whether there is still something to do; not when the page is asked for again. */
    public boolean isOnward() {
        return farewell != null;
    }

    /** Whose page one goes to. */
    public String getProviderHost() {
        return URI.create(farewell.address()).getHost();
    }

    public String getAddress() {
        return farewell.address();
    }

    public List<Map.Entry<String, String>> getFields() {
        return List.copyOf(farewell.fields().entrySet());
    }
}
