package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.ReadSketch;
import org.maatwerk.attestation.usecase.SketchView;
import org.maatwerk.shell.CurrentUser;

/** An earlier version of the sketch, for its makers (A4). */
@Named
@ViewScoped
public class ReadSketchScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadSketch readSketch;

    @Inject
    CurrentUser user;

    private int number;
    private SketchView version;

    public void open() {
        version = readSketch.version(user.id(), getCaseNumber(), number);
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public SketchView getVersion() {
        return version;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
