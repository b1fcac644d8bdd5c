package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.Stage;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.attestation.usecase.OwnFileLine;
import org.maatwerk.attestation.usecase.OwnFileView;
import org.maatwerk.attestation.usecase.ReadOwnFile;
import org.maatwerk.attestation.usecase.ReadSmtConclusions;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.StoryStep;

/** The staff member's own file: where it stands, what happens next, and who can see what. */
@Named
@ViewScoped
public class OwnFileScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadOwnFile readOwnFile;

    @Inject
    DraftRequest draftRequest;

    @Inject
    ReadSmtConclusions readSmtConclusions;

    @Inject
    OwnFileStory story;

    @Inject
    CurrentUser user;

    private CaseNumber caseNumber;
    private List<OwnFileLine> all;
    private OwnFileView file;
    private List<StoryStep> steps;
    private List<String> conclusions;
    private boolean draft;

    /** Without a number in the address: the newest file, if there is one. */
    public void open() {
        all = readOwnFile.all(user.id());
        draft = draftRequest.find(user.id()).isPresent();
        if (caseNumber == null && !all.isEmpty()) {
            caseNumber = all.get(0).caseNumber();
        }
        if (caseNumber != null) {
            file = readOwnFile.of(user.id(), caseNumber);
            steps = story.of(file);
            conclusions = readSmtConclusions.of(user.id(), caseNumber);
        }
    }

    public List<OwnFileLine> getEarlier() {
        return all.stream()
                .filter(line -> !line.caseNumber().equals(caseNumber))
                .toList();
    }

    public boolean isDraft() {
        return draft;
    }

    /** Null when there is no file yet. */
    public OwnFileView getFile() {
        return file;
    }

    public List<StoryStep> getSteps() {
        return steps;
    }

    /** What the social-medical team concluded, for the staff member. */
    public List<String> getConclusions() {
        return conclusions;
    }

    /** How the state looks: good news stands out, nothing else does. */
    public String getKind() {
        if (file == null) {
            return null;
        }
        return file.stage() == Stage.AWAITING_PROTOCOL ? "ok" : file.stage().isClosed() ? null : "wait";
    }

    public List<InformationClass> getInformation() {
        return OwnFileStory.INFORMATION;
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(CaseNumber caseNumber) {
        this.caseNumber = caseNumber;
    }
}
