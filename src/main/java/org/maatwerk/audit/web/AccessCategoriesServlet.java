package org.maatwerk.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.audit.usecase.ListAccessCategories;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;

/** Gives the data protection officer the list of categories of persons with access as a PDF (D-7). */
@WebServlet("/audit/access-categories-pdf")
public class AccessCategoriesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListAccessCategories listAccessCategories;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(listAccessCategories.pdf(user.id()), response);
        } catch (NotFound nothingHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] list, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(list.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "inline; filename=\"wie-mag-wat-zien.pdf\"");
        response.getOutputStream().write(list);
    }
}
