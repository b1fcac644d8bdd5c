package org.maatwerk.coaching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.coaching.usecase.AssignCoach;
import org.maatwerk.coaching.usecase.CoachChoice;
import org.maatwerk.coaching.usecase.CoachForm;
import org.maatwerk.coaching.usecase.CoachingView;
import org.maatwerk.coaching.usecase.ReadCoaching;
import org.maatwerk.coaching.usecase.ReleaseCoaching;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.shell.CaseScreen;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** Staff member, expert and HR follow a package of coaching; expert and HR say who coaches (T13). */
@Named
@ViewScoped
public class CoachingScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCoaching readCoaching;

    @Inject
    AssignCoach assignCoach;

    @Inject
    ReleaseCoaching releaseCoaching;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private CoachingView coaching;
    private List<CoachChoice> coaches;
    private String coach;
    private LocalDate from;
    private LocalDate until;

    public CoachingScreen() {
        super("coaching");
    }

    public void open() {
        coaching = readCoaching.read(user.id(), getCaseNumber());
        coaches = isLeading() ? assignCoach.coaches(user.id(), getCaseNumber()) : List.of();
    }

    public String assign() {
        assignCoach.assign(user.id(), getCaseNumber(), new CoachForm(new PersonId(Long.parseLong(coach)), from, until));
        return done("coaching.assigned");
    }

    public String end(int assignment) {
        assignCoach.end(user.id(), getCaseNumber(), assignment);
        return done("coaching.ended");
    }

    public String release(int assignment) {
        releaseCoaching.release(user.id(), getCaseNumber(), assignment);
        return done("coaching.released");
    }

    public String withhold(int assignment) {
        releaseCoaching.takeBack(user.id(), getCaseNumber(), assignment);
        return done("coaching.withheld");
    }

    private String done(String said) {
        notice.say(said);
        return to("coaching");
    }

    /** Politeness: the use case asks again. */
    public boolean isLeading() {
        return !coaching.isOwn();
    }

    public CoachingView getCoaching() {
        return coaching;
    }

    public List<Option> getCoaches() {
        return coaches.stream()
                .map(one -> new Option(one.coach().toString(), one.name() + ", " + one.organisation()))
                .toList();
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
