package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.Term;
import org.maatwerk.attestation.usecase.DecideAttestation;
import org.maatwerk.attestation.usecase.DecisionForm;
import org.maatwerk.attestation.usecase.DecisionSheet;
import org.maatwerk.attestation.usecase.DoctorFileView;
import org.maatwerk.attestation.usecase.ReadDecisionSheet;
import org.maatwerk.attestation.usecase.ReadDoctorFile;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** The doctor decides, with the sketch to read beside it (A5, A6). */
@Named
@ViewScoped
public class DecideAttestationScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadDoctorFile readDoctorFile;

    @Inject
    ReadDecisionSheet readDecisionSheet;

    @Inject
    DecideAttestation decideAttestation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private DoctorFileView file;
    private DecisionSheet sheet;
    private Outcome outcome;
    private LocalDate from;
    private Term term;
    private String criterion;
    private String reasoning;
    private String whyOtherwise;

    public void open() {
        file = readDoctorFile.of(user.id(), getCaseNumber());
        sheet = file.isInAssessment() ? readDecisionSheet.of(user.id(), getCaseNumber()) : null;
        from = sheet == null ? null : sheet.consultationDay();
    }

    public String decide() {
        DecisionForm form = new DecisionForm(outcome, from, term, criterion, reasoning, whyOtherwise);
        decideAttestation.decide(user.id(), getCaseNumber(), form);
        notice.say(outcome == Outcome.RECOGNISED ? "decide-attestation.recognised" : "decide-attestation.refused");
        return DoctorPages.AGENDA;
    }

    public List<Option> getCriteria() {
        String language = user.locale().getLanguage();
        return sheet.criteria().stream()
                .map(one -> new Option(one.code(), one.code() + " " + one.label(language)))
                .toList();
    }

    public DoctorFileView getFile() {
        return file;
    }

    public DecisionSheet getSheet() {
        return sheet;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getReasoning() {
        return reasoning;
    }

    public void setReasoning(String reasoning) {
        this.reasoning = reasoning;
    }

    public String getWhyOtherwise() {
        return whyOtherwise;
    }

    public void setWhyOtherwise(String whyOtherwise) {
        this.whyOtherwise = whyOtherwise;
    }
}
