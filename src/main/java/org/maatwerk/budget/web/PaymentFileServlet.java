package org.maatwerk.budget.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.budget.usecase.ReadPayments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Refusals;

/** Gives a budget holder the file of a payment, to take it to the finance system (T8). */
@WebServlet("/budget/payment-file")
public class PaymentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadPayments readPayments;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaseNumber number = number(request.getParameter("case"));
            give(number, readPayments.file(user.id(), number), response);
        } catch (NotFound nothingHere) {
            Refusals.nothingThere(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void give(CaseNumber number, byte[] file, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + number + ".xml\"");
        response.getOutputStream().write(file);
    }

    private static CaseNumber number(String text) {
        if (!CaseNumber.isOne(text)) {
            throw new NotFound();
        }
        return new CaseNumber(text);
    }
}
