package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.shell.Refusals;

/**
 * When the public address is https, nothing is answered but what came over TLS: straight, or through a proxy of the
 * setting {@code maatwerk.proxy}. Nobody else's word about TLS is believed. Health and numbers are asked from inside.
 */
public class BehindTheProxy extends HttpFilter {

    @Inject
    @ConfigProperty(name = "maatwerk.public-url", defaultValue = "http://localhost")
    transient String publicUrl;

    @Inject
    @ConfigProperty(name = "maatwerk.proxy", defaultValue = "none")
    transient String proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!publicUrl.startsWith("https://") || request.isSecure() || isFromInside(path(request))) {
            chain.doFilter(request, response);
        } else if ("https".equals(request.getHeader("X-Forwarded-Proto")) && isProxy(request.getRemoteAddr())) {
            chain.doFilter(new OverTls(request), response);
        } else if ("GET".equals(request.getMethod())) {
            // the way in only: what was asked for may name a file, and went in the clear
            response.sendRedirect(publicUrl);
        } else {
            Refusals.noted("a post in the clear", request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** As the server understood it: dots and codes are resolved. */
    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }

    private static boolean isFromInside(String path) {
        return path.startsWith("/health/") || path.startsWith("/operations/");
    }

    private boolean isProxy(String address) {
        return Arrays.stream(proxies.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !"none".equals(name))
                .anyMatch(name -> isAddressOf(name, address));
    }

    private static boolean isAddressOf(String name, String address) {
        try {
            InetAddress shown = InetAddress.getByName(address);
            return Arrays.asList(InetAddress.getAllByName(name)).contains(shown);
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    private static final class OverTls extends HttpServletRequestWrapper {

        OverTls(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return "https";
        }
    }
}
