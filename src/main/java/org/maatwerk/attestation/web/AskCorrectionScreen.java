package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.attestation.usecase.AskCorrection;
import org.maatwerk.attestation.usecase.CorrectionsView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The staff member has something corrected in the own file, and reads what became of it. */
@Named
@ViewScoped
public class AskCorrectionScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    AskCorrection askCorrection;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private CorrectionsView corrections;
    private CorrectionPart part;
    private String wish;

    public void open() {
        corrections = askCorrection.read(user.id(), getCaseNumber());
    }

    public String ask() {
        askCorrection.ask(user.id(), getCaseNumber(), part, wish);
        notice.say("ask-correction.asked");
        return to("ask-correction");
    }

    public CorrectionsView getCorrections() {
        return corrections;
    }

    public List<Option> getParts() {
        return corrections.parts().stream()
                .map(each -> new Option(each.name(), texts.of(each)))
                .toList();
    }

    public CorrectionPart getPart() {
        return part;
    }

    public void setPart(CorrectionPart part) {
        this.part = part;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
