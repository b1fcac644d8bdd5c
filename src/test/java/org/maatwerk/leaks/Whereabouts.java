package org.maatwerk.leaks;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Where the product under test answers: the test itself comes in by a request. */
@WebListener
public class Whereabouts implements ServletRequestListener {

    private static volatile String base;

    static String base() {
        return base;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = event.getServletRequest();
        base = "http://localhost:" + request.getServerPort()
                + event.getServletContext().getContextPath();
    }
}
