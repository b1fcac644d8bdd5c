package org.maatwerk.protocol.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.maatwerk.protocol.PassportStatus;
import org.maatwerk.protocol.usecase.TellPassportStatus;

/**
 * Says to anybody whether an adjustment passport holds (P12): to another installation as a signed statement, and as a
 * page to who copied the address from paper into a browser.
 */
@WebServlet("/protocol/passport-status")
public class PassportStatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/protocol/passport-status.xhtml";
    private static final String STATUS = "passportStatus";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{48}");

    @Inject
    transient TellPassportStatus tellPassportStatus;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String id = request.getParameter("id");
        boolean isNumber = id != null && NUMBER.matcher(id).matches();
        if (asksForPage(request)) {
            request.setAttribute(STATUS, isNumber ? tellPassportStatus.look(id) : PassportStatus.UNKNOWN);
            request.getRequestDispatcher(PAGE).forward(request, response);
            return;
        }
        if (!isNumber) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/jwt");
        response.getOutputStream().print(tellPassportStatus.of(id));
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String kinds = request.getHeader("Accept");
        return kinds != null && kinds.contains("text/html");
    }
}
