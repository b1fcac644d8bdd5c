package org.maatwerk.canary.attestation.web;

import org.maatwerk.canary.Breaks;
import org.maatwerk.canary.attestation.CaseRow;

@Breaks("SCREENS_NEVER_SEE_ENTITIES")
class ShowsAnEntity {
    CaseRow row;
}
