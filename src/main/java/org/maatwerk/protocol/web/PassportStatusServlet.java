package org.maatwerk.protocol.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.maatwerk.protocol.usecase.TellPassportStatus;

/** Says to anybody whether an adjustment passport holds (P12); other installations ask here. */
@WebServlet("/protocol/passport-status")
public class PassportStatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{48}");

    @Inject
    transient TellPassportStatus tellPassportStatus;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !NUMBER.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/jwt");
        response.getOutputStream().print(tellPassportStatus.of(id));
    }
}
