package org.maatwerk.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.maatwerk.shell.Refusals;

/**
 * What a proxy could read otherwise than this server is not read at all: a path with codes, dots, parameters or empty
 * parts, a body in pieces, two hosts. Neither a browser nor our proxy sends such. The line is closed as well, so that
 * nothing rides along behind it.
 */
public class PlainRequestsOnly extends HttpFilter {

    /** All our addresses are letters, digits, dashes and an ending. */
    private static final Pattern LETTERS = Pattern.compile("/[A-Za-z0-9._/-]*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPlain(request.getRequestURI()) && isOne(request)) {
            chain.doFilter(request, response);
            return;
        }
        Refusals.noted("a request that can be read in two ways", request);
        response.setHeader("Connection", "close");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static boolean isPlain(String path) {
        return LETTERS.matcher(path).matches() && !path.contains("//") && !path.contains("/.");
    }

    /** The server has looked at the lengths by now; a body in pieces hides one that it did not count. */
    private static boolean isOne(HttpServletRequest request) {
        return all(request, "Transfer-Encoding").isEmpty()
                && all(request, "Host").size() <= 1;
    }

    private static List<String> all(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
