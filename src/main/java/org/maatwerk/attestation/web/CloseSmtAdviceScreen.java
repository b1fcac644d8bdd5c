package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.attestation.usecase.CloseSmtAdvice;
import org.maatwerk.attestation.usecase.SmtAdviceForm;
import org.maatwerk.attestation.usecase.SmtClosingView;

/** The chair closes a question with one advice (A6). */
@Named
@ViewScoped
public class CloseSmtAdviceScreen extends SmtScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    CloseSmtAdvice closeSmtAdvice;

    private SmtClosingView closing;
    private AdvisedOutcome outcome;
    private String advice;
    private String minorityNote;
    private String conclusion;

    public void open() {
        closing = closeSmtAdvice.read(user.id(), getCaseNumber());
    }

    public String close() {
        SmtAdviceForm form = new SmtAdviceForm(outcome, advice, minorityNote, conclusion);
        closeSmtAdvice.close(user.id(), getCaseNumber(), form);
        return done("close-smt-advice.closed");
    }

    public SmtClosingView getClosing() {
        return closing;
    }

    public AdvisedOutcome[] getOutcomes() {
        return AdvisedOutcome.values();
    }

    public AdvisedOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AdvisedOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getMinorityNote() {
        return minorityNote;
    }

    public void setMinorityNote(String minorityNote) {
        this.minorityNote = minorityNote;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
