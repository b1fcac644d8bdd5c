package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.usecase.ApprovalLine;
import org.maatwerk.budget.usecase.ApproveTogether;
import org.maatwerk.budget.usecase.ReadApprovals;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** What comes of approving several requests: first seen, then done, and then what became of each (T4, T5). */
@Named
@ViewScoped
public class ApproveTogetherScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than that nobody oversees. */
    private static final int AT_MOST = 50;

    @Inject
    ReadApprovals readApprovals;

    @Inject
    ApproveTogether approveTogether;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private String chosen;
    private List<ApprovalLine> lines;

    public void open() {
        lines = readApprovals.of(user.id(), numbers());
    }

    public String approve() {
        int approved = approveTogether.approve(user.id(), numbers());
        notice.say("approve-together.done", approved, numbers().size());
        return "/budget/approve-together.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private List<CaseNumber> numbers() {
        return Stream.of((chosen == null ? "" : chosen).split("_"))
                .filter(CaseNumber::isOne)
                .limit(AT_MOST)
                .map(CaseNumber::new)
                .toList();
    }

    public boolean isAnyPossible() {
        return lines.stream().anyMatch(ApprovalLine::isPossible);
    }

    public List<ApprovalLine> getLines() {
        return lines;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
