package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.budget.usecase.ExplainTomRequest;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomPauseView;
import org.maatwerk.budget.usecase.TomRequestView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** What a budget holder asked is explained, and the clock goes on (T2, X2). */
@Named
@ViewScoped
public class ExplainTomRequestScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ExplainTomRequest explainTomRequest;

    @Inject
    ReadTomRequests readTomRequests;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private TomPauseView pause;
    private TomRequestView request;
    private String explanation;

    public void open() {
        pause = explainTomRequest.read(user.id(), getCaseNumber());
        request = readTomRequests.read(user.id(), getCaseNumber());
    }

    public String explain() {
        explainTomRequest.explain(user.id(), getCaseNumber(), explanation);
        notice.say("explain-tom-request.done");
        return to("tom-request");
    }

    public TomPauseView getPause() {
        return pause;
    }

    public TomRequestView getRequest() {
        return request;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
