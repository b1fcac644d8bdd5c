package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.maatwerk.budget.usecase.AidView;
import org.maatwerk.budget.usecase.BringHomeAid;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Who looks after an aid notes its repairs, brings it home, or writes it off (T10). */
@Named
@ViewScoped
public class BringHomeAidScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    BringHomeAid bringHomeAid;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private AidView aid;
    private LocalDate homeOn;
    private LocalDate repairedOn;
    private String repair;
    private String reason;

    public void open() {
        aid = bringHomeAid.read(user.id(), getCaseNumber());
    }

    public String bringHome() {
        bringHomeAid.bringHome(user.id(), getCaseNumber(), homeOn);
        return done("bring-home-aid.done-home");
    }

    public String repaired() {
        bringHomeAid.repaired(user.id(), getCaseNumber(), repairedOn, repair);
        return done("bring-home-aid.done-repair");
    }

    public String writeOff() {
        bringHomeAid.writeOff(user.id(), getCaseNumber(), reason);
        return done("bring-home-aid.written-off");
    }

    private String done(String said) {
        notice.say(said);
        return to("bring-home-aid");
    }

    public AidView getAid() {
        return aid;
    }

    public LocalDate getHomeOn() {
        return homeOn;
    }

    public void setHomeOn(LocalDate homeOn) {
        this.homeOn = homeOn;
    }

    public LocalDate getRepairedOn() {
        return repairedOn;
    }

    public void setRepairedOn(LocalDate repairedOn) {
        this.repairedOn = repairedOn;
    }

    public String getRepair() {
        return repair;
    }

    public void setRepair(String repair) {
        this.repair = repair;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
