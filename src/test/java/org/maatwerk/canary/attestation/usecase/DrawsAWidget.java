package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;
import org.primefaces.PrimeFaces;

@Breaks("FACES_STAY_IN_THE_SHELL_AND_WEB")
class DrawsAWidget {
    PrimeFaces widgets;
}
