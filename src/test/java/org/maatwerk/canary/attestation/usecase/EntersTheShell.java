package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.shell.Layout;

@Breaks("ONLY_WEB_ROOMS_ENTER_THE_SHELL")
class EntersTheShell {
    Layout layout;
}
