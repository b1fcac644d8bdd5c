package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.protocol.usecase.SayItWorks;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The staff member says whether something works (P11). */
@Named
@ViewScoped
public class SayItWorksScreen extends FollowedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    SayItWorks sayItWorks;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private Boolean works;
    private String words;

    public void open() {
        show(sayItWorks.read(user.id(), getCaseNumber()));
    }

    public String answer() {
        sayItWorks.answer(user.id(), getCaseNumber(), getOne().number(), works, words);
        notice.say(works ? "say-it-works.done-yes" : "say-it-works.done-no");
        return next("say-it-works");
    }

    public List<Option> getAnswers() {
        return List.of(
                new Option("true", texts.get("say-it-works.works.yes")),
                new Option("false", texts.get("say-it-works.works.no")));
    }

    public Boolean getWorks() {
        return works;
    }

    public void setWorks(Boolean works) {
        this.works = works;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
