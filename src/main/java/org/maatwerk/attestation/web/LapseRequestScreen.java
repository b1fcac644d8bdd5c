package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.LapseRequest;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** The expert or the doctor ends a request that nobody answers any more; never the clock (A7). */
@Named
@ViewScoped
public class LapseRequestScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    LapseRequest lapseRequest;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private boolean possible;

    public void open() {
        possible = lapseRequest.isPossible(user.id(), getCaseNumber());
    }

    /** Whether there is a reason to let it lapse: a passed deadline, a missed consultation (A7). */
    public boolean isPossible() {
        return possible;
    }

    public String lapse() {
        lapseRequest.lapse(user.id(), getCaseNumber());
        notice.say("lapse-request.done", getCaseNumber());
        return Home.AFTER_TASK;
    }
}
