package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.maatwerk.shell.door.HouseHeaders;

/** Sends whoever is not signed in to the sign-in page, and keeps whoever is signed in for the session. */
@ApplicationScoped
@AutoApplySession
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String PAGE = "/shell/sign-in.xhtml";

    /** Asked by a script, which tells the person itself. */
    private static final String DRAFT = "/draft";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    HouseHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential shown = context.getAuthParameters().getCredential();
        if (shown != null) {
            return context.notifyContainerAboutLogin(stores.validate(shown));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        // the container asks before any filter of ours has its turn
        headers.on(request, response);
        if (DRAFT.equals(request.getServletPath())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        askToSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String back = request.getServletPath() + (query == null ? "" : '?' + query);
        try {
            response.sendRedirect(
                    request.getContextPath() + PAGE + "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
