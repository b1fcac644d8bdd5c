package org.maatwerk.shell.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.workflow.Drafts;

/** Keeps what somebody is typing ({@code house.js} posts it) and answers with the time. */
@WebServlet("/draft")
public class KeepDrafts extends HttpServlet {

    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z_-]{1,59}");
    private static final String FIELD = "field.";
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST = 200_000;

    @Inject
    transient Drafts drafts;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Format format;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String stem = request.getParameter("stem");
        String caseNumber = request.getParameter("case");
        Map<String, String> fields = fields(request);
        if (stem == null || !STEM.matcher(stem).matches() || !CaseNumber.isOne(caseNumber) || tooMuch(fields)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!drafts.keep(user.id(), stem, new CaseNumber(caseNumber), fields)) {
            // not an error: a browser would show it as one to somebody whose file just ended
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(format.timeOf(clock.instant()));
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), String.join("\n", values));
            }
        });
        return fields;
    }

    private static boolean tooMuch(Map<String, String> fields) {
        return fields.size() > MOST_FIELDS
                || fields.values().stream().mapToInt(String::length).sum() > LONGEST;
    }
}
