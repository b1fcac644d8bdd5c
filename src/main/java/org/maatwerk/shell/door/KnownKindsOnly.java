package org.maatwerk.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.maatwerk.shell.Refusals;

/**
 * Files are served when they are pages, or the look of the house; an address without an ending is no file. Libraries
 * bring scripts and pictures of their own, and none of them is asked for by a page of ours.
 */
public class KnownKindsOnly extends HttpFilter {

    private static final Pattern KNOWN = Pattern.compile(
            "(?!/jakarta\\.faces\\.resource/).*\\.xhtml|/resources/house/.*\\.(css|js|svg|woff2)|(.*/)?[^./]*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (KNOWN.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Refusals.nothingThere(request);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
