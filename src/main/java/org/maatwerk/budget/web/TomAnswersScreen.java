package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.TomAnswerLine;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The requests that wait for budget holders, and those that were answered (T4, D9). */
@Named
@ViewScoped
public class TomAnswersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerTomRequest answerTomRequest;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private List<String> chosen = List.of();
    private List<TomAnswerLine> waiting;
    private List<TomAnswerLine> answered;

    public void open() {
        waiting = answerTomRequest.waiting(user.id());
        answered = answerTomRequest.answered(user.id());
    }

    /** On to what would come of approving these together. */
    public String look() {
        return "/budget/approve-together.xhtml?faces-redirect=true&chosen=" + String.join("_", chosen);
    }

    public List<Option> getChoices() {
        return waiting.stream()
                .map(line -> new Option(
                        line.caseNumber().value(),
                        line.caseNumber() + ": " + format.amount(line.gross()),
                        line.organisation() + ", " + texts.of(line.kind())))
                .toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public List<TomAnswerLine> getWaiting() {
        return waiting;
    }

    public List<TomAnswerLine> getAnswered() {
        return answered;
    }
}
