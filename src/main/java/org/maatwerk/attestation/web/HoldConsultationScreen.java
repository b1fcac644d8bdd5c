package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.usecase.HoldConsultation;
import org.maatwerk.attestation.usecase.PlanningView;
import org.maatwerk.attestation.usecase.ReadPlanning;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The doctor notes that the consultation took place, or that nobody came. */
@Named
@ViewScoped
public class HoldConsultationScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadPlanning readPlanning;

    @Inject
    HoldConsultation holdConsultation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private PlanningView planning;
    private Boolean documents;

    public void open() {
        planning = readPlanning.of(user.id(), getCaseNumber());
    }

    public String held() {
        holdConsultation.held(user.id(), getCaseNumber(), documents);
        notice.say("hold-consultation.noted");
        return to("decide-attestation");
    }

    public String missed() {
        holdConsultation.missed(user.id(), getCaseNumber());
        notice.say("hold-consultation.missed-noted");
        return to("plan-consultation");
    }

    public PlanningView getPlanning() {
        return planning;
    }

    public Boolean getDocuments() {
        return documents;
    }

    public void setDocuments(Boolean documents) {
        this.documents = documents;
    }
}
