package org.maatwerk.coaching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.coaching.usecase.CoachLine;
import org.maatwerk.coaching.usecase.FormerAssignmentLine;
import org.maatwerk.coaching.usecase.ReadCoachAssignments;
import org.maatwerk.coaching.usecase.ReadCoachInvoices;
import org.maatwerk.shell.CurrentUser;

/** The assignments of a job coach (T13). */
@Named
@ViewScoped
public class CoachAssignmentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCoachAssignments readCoachAssignments;

    @Inject
    ReadCoachInvoices readCoachInvoices;

    @Inject
    CurrentUser user;

    private List<CoachLine> lines;
    private List<FormerAssignmentLine> former;

    public void open() {
        lines = readCoachAssignments.of(user.id());
        former = readCoachInvoices.former(user.id());
    }

    public List<CoachLine> getLines() {
        return lines;
    }

    /** Those that are over, and for which invoices may still be handed in. */
    public List<FormerAssignmentLine> getFormer() {
        return former;
    }
}
