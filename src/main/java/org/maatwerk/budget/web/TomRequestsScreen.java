package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.usecase.ReadOwnStanding;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomRequestLine;
import org.maatwerk.people.Role;
import org.maatwerk.shell.CurrentUser;

/** The requests for measures that one has a part in (D9). */
@Named
@ViewScoped
public class TomRequestsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadTomRequests readTomRequests;

    @Inject
    ReadOwnStanding readOwnStanding;

    @Inject
    CurrentUser user;

    private LocalDate withdrawnSince;
    private List<TomRequestLine> own;
    private List<TomRequestLine> ofOthers;

    public void open() {
        List<TomRequestLine> all = readTomRequests.of(user.id());
        own = all.stream().filter(TomRequestLine::own).toList();
        ofOthers = all.stream().filter(line -> !line.own()).toList();
        withdrawnSince = readOwnStanding.withdrawnSince(user.id()).orElse(null);
    }

    /** Links are politeness: the use cases ask again. */
    public boolean isOpener() {
        return isForEntity() || user.is(Role.REINTEGRATION_ADVISER);
    }

    public boolean isForEntity() {
        return user.is(Role.HR_OFFICER) || user.is(Role.CENTRAL_EXPERT);
    }

    public boolean isForStudents() {
        return user.is(Role.HR_OFFICER);
    }

    /** Null while something new can be asked for the reader (T14). */
    public LocalDate getWithdrawnSince() {
        return withdrawnSince;
    }

    public List<TomRequestLine> getOwn() {
        return own;
    }

    public List<TomRequestLine> getOfOthers() {
        return ofOthers;
    }
}
