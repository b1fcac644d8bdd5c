package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.usecase.CriteriaListForm;
import org.maatwerk.attestation.usecase.CriteriaListView;
import org.maatwerk.attestation.usecase.MaintainCriteriaLists;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The administrator reads the versions of the criteria list and adds the next one (X4). */
@Named
@ViewScoped
public class CriteriaListsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MaintainCriteriaLists maintainCriteriaLists;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Clock clock;

    private List<CriteriaListView> lists;
    private String name;
    private LocalDate validFrom;
    private String lines;

    public void open() {
        lists = maintainCriteriaLists.all(user.id());
    }

    public String add() {
        maintainCriteriaLists.add(user.id(), new CriteriaListForm(name, validFrom, lines));
        notice.say("criteria-lists.added");
        return "/attestation/criteria-lists.xhtml?faces-redirect=true";
    }

    public LocalDate getTomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    public List<CriteriaListView> getLists() {
        return lists;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
