package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.TomAnswerLine;
import org.maatwerk.shell.CurrentUser;

/** The requests that wait for budget holders, and those that were answered (T4, D9). */
@Named
@ViewScoped
public class TomAnswersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerTomRequest answerTomRequest;

    @Inject
    CurrentUser user;

    private List<TomAnswerLine> waiting;
    private List<TomAnswerLine> answered;

    public void open() {
        waiting = answerTomRequest.waiting(user.id());
        answered = answerTomRequest.answered(user.id());
    }

    public List<TomAnswerLine> getWaiting() {
        return waiting;
    }

    public List<TomAnswerLine> getAnswered() {
        return answered;
    }
}
