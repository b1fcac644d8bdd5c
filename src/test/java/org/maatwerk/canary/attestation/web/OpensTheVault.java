package org.maatwerk.canary.attestation.web;

import org.maatwerk.canary.Breaks;
import org.maatwerk.confidentiality.Vault;

@Breaks("ONLY_USE_CASES_OPEN_THE_VAULT")
class OpensTheVault {
    Vault vault;
}
