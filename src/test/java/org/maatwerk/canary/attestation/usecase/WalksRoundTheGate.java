package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;

@Breaks("WHO_COMES_TO_SEALED_PAPERS_PASSED_THE_GATE")
public class WalksRoundTheGate {
    SealedPapers papers;

    public SealedPapers read() {
        return papers;
    }
}
