package org.maatwerk.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.people.OddSignIns;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.people.SessionView;
import org.maatwerk.people.usecase.KeepSessions;
import org.maatwerk.shell.CurrentSession;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Texts;

/** Where somebody is signed in, for themselves; they end what they do not need or know. */
@Named
@ViewScoped
public class OwnSessionsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KeepSessions keepSessions;

    @Inject
    OddSignIns oddSignIns;

    @Inject
    CurrentSession current;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<SessionView> sessions;
    private List<SessionView> odd;

    public void open() {
        sessions = keepSessions.of(user.id());
        odd = oddSignIns.of(user.id(), current.id());
    }

    public String end(SessionView session) {
        keepSessions.end(user.id(), session.id(), SessionEnd.ENDED_ELSEWHERE);
        notice.say("own-sessions.ended");
        return "/people/own-sessions.xhtml?faces-redirect=true";
    }

    public String known() {
        oddSignIns.known(user.id(), current.id());
        notice.say("own-sessions.noted");
        return "/people/own-sessions.xhtml?faces-redirect=true";
    }

    public String endOthers() {
        keepSessions.endOthers(user.id(), current.id(), SessionEnd.ENDED_ELSEWHERE);
        notice.say("own-sessions.ended-others");
        return "/people/own-sessions.xhtml?faces-redirect=true";
    }

    /** Whether it is the one in which the page is read. */
    public boolean here(SessionView session) {
        return session.id().equals(current.id());
    }

    public boolean isOthers() {
        return sessions.stream().anyMatch(session -> !here(session));
    }

    public String browser(SessionView session) {
        return session.browser().isEmpty() ? texts.get("own-sessions.unknown") : session.browser();
    }

    /** Tells one button from another. */
    public String about(SessionView session) {
        return browser(session) + ", " + format.moment(session.begunAt());
    }

    /** Sign-ins that may be somebody else's. */
    public List<SessionView> getOdd() {
        return odd;
    }

    public List<SessionView> getSessions() {
        return sessions;
    }
}
