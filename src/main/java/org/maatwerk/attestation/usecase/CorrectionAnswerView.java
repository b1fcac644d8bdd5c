package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.CorrectionOutcome;

/** @param outcomes what can be answered now: "corrected" only after a new version of the sketch */
public record CorrectionAnswerView(String staffMember, CorrectionView asked, List<CorrectionOutcome> outcomes)
        implements Serializable {}
