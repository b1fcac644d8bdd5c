package org.maatwerk.shell.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.signin.openid.Farewell;
import org.maatwerk.shell.signin.openid.ProviderSignOut;

/** Ends the session, here and at the provider. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final String GOODBYE = SignInMechanism.PAGE + "?out=yes";
    private static final String ONWARD = "/shell/farewell.xhtml";

    @Inject
    transient ProviderSignOut provider;

    @Inject
    transient CurrentSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Farewell> elsewhere = provider.after(request.getSession(false), GOODBYE);
        session.end(request, SessionEnd.SIGNED_OUT);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        elsewhere.ifPresent(farewell -> farewell.leave(request));
        response.sendRedirect(request.getContextPath() + (elsewhere.isPresent() ? ONWARD : GOODBYE));
    }
}
