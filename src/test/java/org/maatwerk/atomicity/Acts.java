package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.AnswerSmtQuestion;
import org.maatwerk.attestation.usecase.AskSmt;
import org.maatwerk.attestation.usecase.CloseSmtAdvice;
import org.maatwerk.attestation.usecase.ConsentToSmt;
import org.maatwerk.attestation.usecase.DecideAttestation;
import org.maatwerk.attestation.usecase.HoldConsultation;
import org.maatwerk.attestation.usecase.PlanConsultation;
import org.maatwerk.attestation.usecase.ReadDecisionSheet;
import org.maatwerk.attestation.usecase.StopSmtRound;
import org.maatwerk.attestation.usecase.TakeFile;

/** The use cases of {@link AssessmentTour}. */
@Dependent
class Acts {

    @Inject
    TakeFile takeFile;

    @Inject
    PlanConsultation planConsultation;

    @Inject
    HoldConsultation holdConsultation;

    @Inject
    AskSmt askSmt;

    @Inject
    StopSmtRound stopSmtRound;

    @Inject
    ConsentToSmt consentToSmt;

    @Inject
    AnswerSmtQuestion answerSmtQuestion;

    @Inject
    CloseSmtAdvice closeSmtAdvice;

    @Inject
    ReadDecisionSheet readDecisionSheet;

    @Inject
    DecideAttestation decideAttestation;
}
