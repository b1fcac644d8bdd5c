package org.maatwerk.canary.attestation.web;

import org.maatwerk.canary.Breaks;
import org.maatwerk.confidentiality.AccessTable;

@Breaks("ONLY_USE_CASES_OPEN_THE_VAULT")
class DecidesItself {
    AccessTable table = AccessTable.inForce();
}
