package org.maatwerk.confidentiality.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.maatwerk.confidentiality.KeyRotationState;
import org.maatwerk.confidentiality.usecase.KeyRotationView;
import org.maatwerk.confidentiality.usecase.RotateKeys;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The administrator exchanges the master key, step by step, and sees how far it is. */
@Named
@ViewScoped
public class RotateKeysScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/confidentiality/rotate-keys.xhtml?faces-redirect=true";

    @Inject
    RotateKeys rotateKeys;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private KeyRotationView rotation;
    private boolean kept;

    public void open() {
        rotation = rotateKeys.look(user.id());
    }

    public String make() {
        rotateKeys.make(user.id());
        notice.say("rotate-keys.made");
        return HERE;
    }

    public String begin() {
        rotateKeys.begin(user.id(), kept);
        notice.say("rotate-keys.begun");
        return HERE;
    }

    public String end() {
        rotateKeys.end(user.id());
        notice.say("rotate-keys.ended");
        return HERE;
    }

    public boolean isAt(String state) {
        return rotation.state() == KeyRotationState.valueOf(state);
    }

    public KeyRotationView getRotation() {
        return rotation;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
