package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.maatwerk.budget.usecase.AidRepairView;
import org.maatwerk.budget.usecase.RepairAid;
import org.maatwerk.budget.usecase.RepairForm;
import org.maatwerk.kernel.Money;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Whoever has an aid says what is wrong with it, and who looks after it notes that it is mended (T10). */
@Named
@ViewScoped
public class RepairAidScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    RepairAid repairAid;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private AidRepairView aid;
    private String defect;
    private LocalDate sentOn;
    private LocalDate repairedOn;
    private String repair;
    private Money cost;

    public void open() {
        aid = repairAid.read(user.id(), getCaseNumber());
    }

    public String report() {
        repairAid.report(user.id(), getCaseNumber(), defect);
        return done("repair-aid.done-report");
    }

    public String send() {
        repairAid.send(user.id(), getCaseNumber(), sentOn);
        return done("repair-aid.done-send");
    }

    public String repaired() {
        repairAid.repaired(user.id(), getCaseNumber(), new RepairForm(repairedOn, repair, cost));
        return done("repair-aid.done-repair");
    }

    private String done(String said) {
        notice.say(said);
        return to("repair-aid");
    }

    public AidRepairView getAid() {
        return aid;
    }

    public String getDefect() {
        return defect;
    }

    public void setDefect(String defect) {
        this.defect = defect;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
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

    public Money getCost() {
        return cost;
    }

    public void setCost(Money cost) {
        this.cost = cost;
    }
}
