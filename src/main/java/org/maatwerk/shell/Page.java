package org.maatwerk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the template asks about the page it shows. */
@Named("page")
@RequestScoped
public class Page {

    /** Set on a request that was refused until somebody proves once more who they are. */
    public static final String IDENTITY_FIRST = "org.maatwerk.identity-first";

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "maatwerk.version", defaultValue = "0.1")
    String version;

    /** The stem of the page: its file name. */
    public String getStem() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(view.lastIndexOf('/') + 1, view.lastIndexOf('.'));
    }

    /** The given title, or the text under {@code <stem>.title}. */
    public String title(String given) {
        return given == null || given.isBlank() ? texts.get(getStem() + ".title") : given;
    }

    /** What the browser shows: error first, then title, file number and house name. */
    public String head(String given, String caseNumber) {
        return (isWrong() ? texts.get("shell.error") + " " : "")
                + title(given)
                + (caseNumber == null || caseNumber.isBlank() ? "" : " – " + caseNumber)
                + " – " + texts.get("shell.name");
    }

    /** The address of a file of the look, with the version so that browsers may keep it. */
    public String resource(String path) {
        return request.getContextPath() + "/resources/" + path + "?v=" + getVersion();
    }

    /** The address that was asked for, with its parameters, to come back to. */
    public String getHere() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        String query = request.getQueryString();
        return (asked == null ? request.getServletPath() : asked) + (query == null ? "" : "?" + query);
    }

    /** Whether what was sent waits until somebody proves who they are. */
    public boolean isIdentityFirst() {
        return request.getAttribute(IDENTITY_FIRST) != null;
    }

    public String getVersion() {
        return version;
    }

    public boolean isWrong() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }
}
