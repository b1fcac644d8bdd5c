package org.maatwerk.shell.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SignedIn;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.LocalAddress;

/** Signing in with a demo account. */
@Named
@RequestScoped
public class SignInScreen {

    private static final Set<String> TROUBLES =
            Set.of("expired", "not-let-in", "unknown", "another-account", "too-weak", "provider");

    @Inject
    SecurityContext security;

    @Inject
    Throttle throttle;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoList demoList;

    @Inject
    SignInMode mode;

    @Inject
    CurrentSession session;

    @Inject
    Event<SignedIn> facts;

    @Inject
    HttpServletRequest request;

    private String to;
    private String out;
    private String trouble;
    private SessionEnd ended;
    private String account;
    private String password;

    /** Where to go afterwards, also when a try was refused and nothing reached this bean. */
    @PostConstruct
    void begin() {
        to = request.getParameter("to");
    }

    public void signIn() throws IOException {
        signIn(Duration.ZERO);
    }

    private void signIn(Duration proven) throws IOException {
        Refused.when(throttle.mustWait(account), SignInRefusal.TOO_MANY_TRIES);
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        if (!letIn((HttpServletRequest) outside.getRequest(), (HttpServletResponse) outside.getResponse())) {
            throttle.failed(account);
            throw new Refused(SignInRefusal.UNKNOWN_ACCOUNT_OR_PASSWORD, "account");
        }
        throttle.succeeded(account);
        PersonId person =
                new PersonId(Long.parseLong(security.getCallerPrincipal().getName()));
        session.begin((HttpServletRequest) outside.getRequest(), person, proven);
        facts.fire(new SignedIn(person));
        outside.redirect(outside.getRequestContextPath() + LocalAddress.orHome(to));
    }

    /** With the published password, in one press: nobody proves anything by that. */
    public void signInAs(String email) throws IOException {
        account = email;
        password = DemoAccounts.PASSWORD;
        signIn(null);
    }

    private boolean letIn(HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(account.strip(), password))
                        .newAuthentication(true));
        return status == AuthenticationStatus.SUCCESS;
    }

    public boolean isDemo() {
        return accounts.open();
    }

    public List<DemoAccount> getDemoAccounts() {
        return accounts.open() ? demoList.all() : List.of();
    }

    public String getDemoPassword() {
        return DemoAccounts.PASSWORD;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOut() {
        return out;
    }

    public void setOut(String out) {
        this.out = out;
    }

    /** Why the provider's answer did not let somebody in; one of the words we send ourselves, else nothing. */
    public String getTrouble() {
        return trouble;
    }

    public void setTrouble(String trouble) {
        this.trouble = TROUBLES.contains(trouble) ? trouble : null;
    }

    /** Why the session before this was over; null when nothing is to be said of it. */
    public SessionEnd getEnded() {
        return ended;
    }

    public String getEndedCode() {
        return ended == null ? null : ended.name();
    }

    public void setEndedCode(String code) {
        ended = Arrays.stream(SessionEnd.values())
                .filter(end -> end.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whose sign-in one goes to. */
    public String getProviderHost() {
        return mode.providerHost();
    }

    /** To the provider, with the page that was asked for. */
    public String getEnter() {
        return "/enter?to=" + URLEncoder.encode(LocalAddress.orHome(to), StandardCharsets.UTF_8);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
