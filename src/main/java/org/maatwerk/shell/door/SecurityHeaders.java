package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every answer the {@link HouseHeaders}; what belongs to the look may be kept by browsers. */
public class SecurityHeaders extends HttpFilter {

    @Inject
    transient HouseHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.on(request, response);
        // the address of a file of the look carries its version, so browsers may keep it
        if (request.getRequestURI().startsWith(request.getContextPath() + "/resources/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            if (!request.getRequestURI().endsWith(".woff2")) {
                response.setCharacterEncoding("UTF-8");
            }
        }
        chain.doFilter(request, response);
    }
}
