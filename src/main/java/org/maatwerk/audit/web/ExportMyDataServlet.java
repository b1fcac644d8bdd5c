package org.maatwerk.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.audit.usecase.ExportMyData;
import org.maatwerk.shell.CurrentUser;

/** Gives somebody everything about themselves; there is no way to ask for another person. */
@WebServlet("/audit/export-my-data")
public class ExportMyDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExportMyData exportMyData;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] archive = exportMyData.of(user.id());
        response.setContentType("application/zip");
        response.setContentLength(archive.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"mijn-gegevens.zip\"");
        response.getOutputStream().write(archive);
    }
}
