package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session cookie travels over TLS only when people reach the product so; its name then binds it to this very host
 * and path.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "maatwerk.public-url", defaultValue = "http://localhost")
    String publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (publicUrl.startsWith("https://")) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setSecure(true);
            cookie.setName("__Host-" + cookie.getName());
            cookie.setPath("/");
        }
    }
}
