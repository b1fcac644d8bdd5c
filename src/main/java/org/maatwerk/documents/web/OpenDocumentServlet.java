package org.maatwerk.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.documents.OpenedDocument;
import org.maatwerk.documents.usecase.OpenDocument;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Refusals;

/** Gives a document to who may have it: in the browser, never kept in a cache on the way. */
@WebServlet("/documents/open-document")
public class OpenDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenDocument openDocument;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            give(openDocument.open(user.id(), number(request.getParameter("id"))), response);
        } catch (NotFound nothingHere) {
            Refusals.nothingThere(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void give(OpenedDocument document, HttpServletResponse response) throws IOException {
        byte[] bytes = document.bytes();
        response.setContentType(document.view().mediaType());
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", DownloadName.inline(document.view().fileName()));
        response.getOutputStream().write(bytes);
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }
}
