package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.AnswerSmtQuestion;
import org.maatwerk.attestation.usecase.ReadSmtQuestions;
import org.maatwerk.attestation.usecase.SmtQuestionView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;

/** A member of the team answers a question about a file without a name, or steps aside (A6). */
@Named
@ViewScoped
public class AnswerSmtQuestionScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadSmtQuestions readSmtQuestions;

    @Inject
    AnswerSmtQuestion answerSmtQuestion;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private SmtQuestionView asked;
    private String answer;

    public void open() {
        asked = readSmtQuestions.read(user.id(), getCaseNumber());
    }

    public String send() {
        answerSmtQuestion.answer(user.id(), getCaseNumber(), answer);
        notice.say("answer-smt-question.answered");
        return Home.AFTER_TASK;
    }

    public String recuse() {
        answerSmtQuestion.recuse(user.id(), getCaseNumber());
        notice.say("answer-smt-question.recused");
        return Home.AFTER_TASK;
    }

    public SmtQuestionView getAsked() {
        return asked;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
