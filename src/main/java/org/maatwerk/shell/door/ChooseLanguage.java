package org.maatwerk.shell.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maatwerk.shell.Language;
import org.maatwerk.shell.LocalAddress;

/** Remembers the chosen language and goes back to the page. */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("language");
        if (wanted != null && Language.SPOKEN.contains(wanted)) {
            Cookie cookie = new Cookie(request.isSecure() ? Language.COOKIE_OVER_TLS : Language.COOKIE, wanted);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        response.sendRedirect(request.getContextPath() + LocalAddress.orHome(request.getParameter("back")));
    }
}
