package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.usecase.AnswerCorrection;
import org.maatwerk.attestation.usecase.CorrectionAnswerView;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Home;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** Who keeps a part of a file answers what the staff member wants corrected in it. */
@Named
@ViewScoped
public class AnswerCorrectionScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AnswerCorrection answerCorrection;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private CorrectionAnswerView correction;
    private CorrectionOutcome outcome;
    private String answer;

    public void open() {
        correction = answerCorrection.read(user.id(), getCaseNumber());
    }

    public String send() {
        CaseNumber file = getCaseNumber();
        answerCorrection.answer(user.id(), file, outcome, answer);
        notice.say("answer-correction.answered", file);
        return Home.AFTER_TASK;
    }

    public CorrectionAnswerView getCorrection() {
        return correction;
    }

    public List<Option> getOutcomes() {
        return correction.outcomes().stream()
                .map(each -> new Option(each.name(), texts.get("answer-correction.outcome." + each.name())))
                .toList();
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
