package org.maatwerk.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;
import org.maatwerk.workflow.usecase.DeadlineLine;
import org.maatwerk.workflow.usecase.SetDeadlines;

/** How long each piece of work may take, and another length from a date on. */
@Named
@ViewScoped
public class DeadlinesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SetDeadlines setDeadlines;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private List<DeadlineLine> values;
    private List<Option> names;
    private String deadline;
    private Integer workingDays;
    private LocalDate validFrom;

    public void open() {
        values = setDeadlines.list(user.id());
        names = setDeadlines.names(user.id()).stream()
                .map(name -> new Option(name, nameOf(name)))
                .toList();
    }

    public String nameOf(String name) {
        return texts.get("deadlines.name." + name);
    }

    public String set() {
        setDeadlines.set(user.id(), deadline, workingDays, validFrom);
        notice.say("deadlines.done");
        return "/workflow/deadlines.xhtml?faces-redirect=true";
    }

    public List<DeadlineLine> getValues() {
        return values;
    }

    public List<Option> getNames() {
        return names;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
