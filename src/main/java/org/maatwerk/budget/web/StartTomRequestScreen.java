package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.StartTomRequest;
import org.maatwerk.budget.usecase.TomChoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** An agreement that costs money is chosen, to ask for it by hand (T1). */
@Named
@ViewScoped
public class StartTomRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StartTomRequest startTomRequest;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private List<TomChoice> choices;
    private String choice;

    public void open() {
        choices = startTomRequest.choices(user.id());
    }

    public String start() {
        TomChoice chosen = choices.stream()
                .filter(one -> one.toString().equals(choice))
                .findFirst()
                .orElseThrow();
        CaseNumber request = startTomRequest.start(user.id(), chosen.protocol(), chosen.agreement());
        notice.say("start-tom-request.started");
        return "/budget/tom-request.xhtml?faces-redirect=true&case=" + request;
    }

    /** Those that can be asked for today. */
    public List<Option> getOptions() {
        return choices.stream()
                .filter(TomChoice::isOpen)
                .map(one ->
                        new Option(one.toString(), one.staffMember() + ", " + texts.of(one.category()), one.agreed()))
                .toList();
    }

    /** Those that cannot. */
    public List<TomChoice> getBarred() {
        return choices.stream().filter(one -> !one.isOpen()).toList();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
