package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.usecase.AidView;
import org.maatwerk.budget.usecase.Borrower;
import org.maatwerk.budget.usecase.BringHomeAid;
import org.maatwerk.budget.usecase.LendAid;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** Who looks after an aid brings it home, lends it to somebody else, or gives it up (T10). */
@Named
@ViewScoped
public class BringHomeAidScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    BringHomeAid bringHomeAid;

    @Inject
    LendAid lendAid;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private AidView aid;
    private List<Borrower> borrowers;
    private LocalDate homeOn;
    private String borrower;
    private Boolean lost;
    private String reason;

    public void open() {
        aid = bringHomeAid.read(user.id(), getCaseNumber());
        borrowers = lendAid.borrowers(user.id(), getCaseNumber());
    }

    public String bringHome() {
        bringHomeAid.bringHome(user.id(), getCaseNumber(), homeOn);
        return done("bring-home-aid.done-home");
    }

    public String stays() {
        bringHomeAid.stays(user.id(), getCaseNumber());
        return done("bring-home-aid.done-stays");
    }

    public String lend() {
        lendAid.lend(user.id(), getCaseNumber(), new CaseNumber(borrower));
        return done("bring-home-aid.done-lent");
    }

    public String giveUp() {
        bringHomeAid.giveUp(user.id(), getCaseNumber(), lost, reason);
        return done(lost ? "bring-home-aid.done-lost" : "bring-home-aid.done-written-off");
    }

    private String done(String said) {
        notice.say(said);
        return to("bring-home-aid");
    }

    public AidView getAid() {
        return aid;
    }

    public List<Option> getBorrowers() {
        return borrowers.stream()
                .map(one -> new Option(one.request().value(), one.name() + ", " + one.organisation()))
                .toList();
    }

    public List<Option> getFates() {
        return List.of(
                new Option("true", texts.get("bring-home-aid.lost.yes")),
                new Option("false", texts.get("bring-home-aid.lost.no")));
    }

    public LocalDate getHomeOn() {
        return homeOn;
    }

    public void setHomeOn(LocalDate homeOn) {
        this.homeOn = homeOn;
    }

    public String getBorrower() {
        return borrower;
    }

    public void setBorrower(String borrower) {
        this.borrower = borrower;
    }

    public Boolean getLost() {
        return lost;
    }

    public void setLost(Boolean lost) {
        this.lost = lost;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
