package org.maatwerk.shell.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.maatwerk.shell.Refusals;

/**
 * A parameter means one thing: it stands in the address once, or in what was posted. The container mixes the two and
 * takes the address first, so that a prepared link could otherwise put words in a form that somebody fills in.
 */
public class OneMeaningOnly extends HttpFilter {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isClear(request)) {
            chain.doFilter(request, response);
            return;
        }
        Refusals.noted("a parameter with two meanings", request);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static boolean isClear(HttpServletRequest request) throws IOException {
        if (request.getQueryString() == null) {
            return true;
        }
        Set<String> names = new HashSet<>();
        for (String part : request.getQueryString().split("&")) {
            if (!part.isEmpty() && !names.add(name(part))) {
                return false;
            }
        }
        return !isForm(request) || isPostedElsewhere(request, names);
    }

    /** None of these names stands in the body as well. */
    private static boolean isPostedElsewhere(HttpServletRequest request, Set<String> names) throws IOException {
        request.setCharacterEncoding("UTF-8");
        return names.stream().map(request::getParameterValues).allMatch(values -> values == null || values.length == 1);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null && type.startsWith(FORM);
    }

    private static String name(String part) {
        String name = part.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return name;
        }
    }
}
