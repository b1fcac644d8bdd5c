package org.maatwerk.attestation.web;

import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.AnswerSmtQuestion;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** A screen on which somebody of the team works on a question, or steps aside (A6). */
public abstract class SmtScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerSmtQuestion answerSmtQuestion;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    /** No reason is asked. */
    public String recuse() {
        answerSmtQuestion.recuse(user.id(), getCaseNumber());
        return done("answer-smt-question.recused");
    }

    protected String done(String words) {
        notice.say(words);
        return Home.AFTER_TASK;
    }
}
