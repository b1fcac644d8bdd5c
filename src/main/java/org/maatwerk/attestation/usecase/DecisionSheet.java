package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.AdvisedOutcome;

/**
 * What a doctor chooses from when deciding.
 *
 * @param advised which way the team would go; null when it gave no advice
 */
public record DecisionSheet(
        LocalDate consultationDay,
        boolean documentsShown,
        String criteriaList,
        List<CriterionView> criteria,
        boolean awaitsNewConfirmation,
        AdvisedOutcome advised)
        implements Serializable {}
