package org.maatwerk.canary.attestation.usecase;

import java.util.Date;
import org.maatwerk.canary.Breaks;

@Breaks("NOBODY_MAKES_A_DATE_OF_NOW")
class MakesADate {
    Date now = new Date();
}
