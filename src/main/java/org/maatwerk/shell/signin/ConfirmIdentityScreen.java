package org.maatwerk.shell.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.LocalAddress;

/** Somebody who is signed in proves once more who they are, and comes back to where they were. */
@Named
@RequestScoped
public class ConfirmIdentityScreen {

    static final String PAGE = "/shell/confirm-identity.xhtml";

    private static final Set<String> TROUBLES =
            Set.of("expired", "not-let-in", "provider", "too-weak", "not-fresh", "somebody-else");

    @Inject
    Throttle throttle;

    @Inject
    DemoAccounts accounts;

    @Inject
    SignInMode mode;

    @Inject
    CurrentSession session;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private String to;
    private String trouble;
    private String done;
    private String password;

    /** Where to go afterwards, also when a try was refused and nothing reached this bean. */
    @PostConstruct
    void begin() {
        to = request.getParameter("to");
    }

    public void confirm() throws IOException {
        String account = user.person().email();
        Refused.when(throttle.mustWait(account), SignInRefusal.TOO_MANY_TRIES);
        if (accounts.validate(new UsernamePasswordCredential(account, password)).getStatus() != Status.VALID) {
            throttle.failed(account);
            throw new Refused(SignInRefusal.WRONG_PASSWORD, "password");
        }
        throttle.succeeded(account);
        session.prove(request, Duration.ZERO);
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + after(to));
    }

    /** Whoever came from nowhere, in a tab of its own, hears that it is done. */
    static String after(String to) {
        return to == null || to.isBlank() ? PAGE + "?done=1" : LocalAddress.orHome(to);
    }

    public boolean isDemo() {
        return accounts.open();
    }

    public String getDemoPassword() {
        return DemoAccounts.PASSWORD;
    }

    /** Whose sign-in one goes to. */
    public String getProviderHost() {
        return mode.providerHost();
    }

    /** To the provider, which asks again. */
    public String getEnter() {
        return "/enter?again=1" + (isReturning() ? "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : "");
    }

    /** Whether there is a page to go back to. */
    public boolean isReturning() {
        return to != null && !to.isBlank();
    }

    public boolean isConfirmed() {
        return done != null && !done.isBlank();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Why the provider's answer confirmed nothing; one of the words we send ourselves, else nothing. */
    public String getTrouble() {
        return trouble;
    }

    public void setTrouble(String trouble) {
        this.trouble = TROUBLES.contains(trouble) ? trouble : null;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
