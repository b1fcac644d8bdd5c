package org.maatwerk.coaching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.maatwerk.coaching.usecase.CoachView;
import org.maatwerk.coaching.usecase.LogCoaching;
import org.maatwerk.coaching.usecase.ReadCoachAssignments;
import org.maatwerk.coaching.usecase.SessionForm;
import org.maatwerk.coaching.usecase.SessionLine;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CaseScreen;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** A job coach sees one assignment, and logs, corrects and takes back sessions (T13). */
@Named
@ViewScoped
public class LogCoachingScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCoachAssignments readCoachAssignments;

    @Inject
    LogCoaching logCoaching;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private CoachView assignment;
    private Integer session;
    private LocalDate day;
    private Hours hours;

    public LogCoachingScreen() {
        super("coaching");
    }

    /** One that is corrected stands there as it was logged. */
    public void open() {
        assignment = readCoachAssignments.read(user.id(), getCaseNumber());
        if (session != null) {
            SessionLine before = assignment.sessions().stream()
                    .filter(one -> one.number() == session)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            day = before.on();
            hours = before.hours();
        }
    }

    public String log() {
        logCoaching.log(user.id(), getCaseNumber(), new SessionForm(day, hours));
        return done("log-coaching.logged");
    }

    public String correct() {
        logCoaching.correct(user.id(), getCaseNumber(), session, new SessionForm(day, hours));
        return done("log-coaching.corrected");
    }

    public String takeBack() {
        logCoaching.takeBack(user.id(), getCaseNumber(), session);
        return done("log-coaching.taken-back");
    }

    private String done(String said) {
        notice.say(said);
        return to("log-coaching");
    }

    public boolean isCorrecting() {
        return session != null;
    }

    public CoachView getAssignment() {
        return assignment;
    }

    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Hours getHours() {
        return hours;
    }

    public void setHours(Hours hours) {
        this.hours = hours;
    }
}
