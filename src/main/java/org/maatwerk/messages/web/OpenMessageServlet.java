package org.maatwerk.messages.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.messages.usecase.OpenMessage;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Refusals;

/** The address in every mail: a number, that only the receiver can turn into a page. */
@WebServlet("/messages/open-message")
public class OpenMessageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenMessage openMessage;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            if (id == null || !id.matches("\\d{1,18}")) {
                throw new NotFound();
            }
            response.sendRedirect(request.getContextPath() + openMessage.open(user.id(), Long.parseLong(id)));
        } catch (NotFound nothingHere) {
            Refusals.nothingThere(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
