package org.maatwerk.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.maatwerk.shell.Refusals;

/** Pages are read and posted to; what else HTTP knows (TRACE, PUT, made-up words) is shut everywhere. */
public class KnownMethodsOnly extends HttpFilter {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KNOWN.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Refusals.noted("a method that no page knows", request);
        response.setHeader("Allow", "GET, HEAD, POST");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
