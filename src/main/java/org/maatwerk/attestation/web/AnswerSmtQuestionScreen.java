package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.SmtQuestionView;

/** A member of the team answers a question about a file without a name, or steps aside (A6). */
@Named
@ViewScoped
public class AnswerSmtQuestionScreen extends SmtScreen {

    private static final long serialVersionUID = 1L;

    private SmtQuestionView asked;
    private String answer;

    public void open() {
        asked = answerSmtQuestion.read(user.id(), getCaseNumber());
    }

    public String send() {
        answerSmtQuestion.answer(user.id(), getCaseNumber(), answer);
        return done("answer-smt-question.answered");
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
