package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session cookie travels over TLS only when people reach the product so. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "maatwerk.public-url", defaultValue = "http://localhost")
    String publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(publicUrl.startsWith("https://"));
    }
}
