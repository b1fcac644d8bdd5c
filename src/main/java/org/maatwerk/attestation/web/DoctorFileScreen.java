package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.CorrectionView;
import org.maatwerk.attestation.usecase.DoctorFileView;
import org.maatwerk.attestation.usecase.ReadCorrectionNotes;
import org.maatwerk.attestation.usecase.ReadDoctorFile;
import org.maatwerk.attestation.usecase.StopSmtRound;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** A file as its doctor reads it, with what can be done next. */
@Named
@ViewScoped
public class DoctorFileScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadDoctorFile readDoctorFile;

    @Inject
    ReadCorrectionNotes readCorrectionNotes;

    @Inject
    StopSmtRound stopSmtRound;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private DoctorFileView file;
    private List<CorrectionView> notes;

    public void open() {
        file = readDoctorFile.of(user.id(), getCaseNumber());
        notes = readCorrectionNotes.of(user.id(), getCaseNumber());
    }

    public String stop() {
        stopSmtRound.stop(user.id(), getCaseNumber());
        notice.say("doctor-file.stopped");
        return to("doctor-file");
    }

    public DoctorFileView getFile() {
        return file;
    }

    /** What the staff member says about what stays as it is. */
    public List<CorrectionView> getNotes() {
        return notes;
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }
}
