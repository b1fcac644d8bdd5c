package org.maatwerk.canary.attestation.usecase;

import jakarta.faces.context.FacesContext;
import org.maatwerk.canary.Breaks;

@Breaks("FACES_STAY_IN_THE_SHELL_AND_WEB")
class DrawsAScreen {
    FacesContext faces;
}
