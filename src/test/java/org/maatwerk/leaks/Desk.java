package org.maatwerk.leaks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.AnswerCorrection;
import org.maatwerk.attestation.usecase.AnswerSmtQuestion;
import org.maatwerk.attestation.usecase.AskCorrection;
import org.maatwerk.attestation.usecase.AskReconsideration;
import org.maatwerk.attestation.usecase.AskSmt;
import org.maatwerk.attestation.usecase.BreakGlass;
import org.maatwerk.attestation.usecase.CloseSmtAdvice;
import org.maatwerk.attestation.usecase.ConfirmSketch;
import org.maatwerk.attestation.usecase.ConsentToSmt;
import org.maatwerk.attestation.usecase.DecideAttestation;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.attestation.usecase.DraftSketch;
import org.maatwerk.attestation.usecase.HoldConsultation;
import org.maatwerk.attestation.usecase.MakeFirstContact;
import org.maatwerk.attestation.usecase.PlanConsultation;
import org.maatwerk.attestation.usecase.ReadDecisionSheet;
import org.maatwerk.attestation.usecase.SubmitRequest;
import org.maatwerk.attestation.usecase.TakeFile;
import org.maatwerk.confidentiality.usecase.ReviewEmergencies;
import org.maatwerk.people.usecase.MarkRelated;
import org.maatwerk.workflow.Drafts;

/** Everything one can write in a file. */
@Dependent
class Desk {

    @Inject
    DraftRequest draftRequest;

    @Inject
    SubmitRequest submitRequest;

    @Inject
    MakeFirstContact firstContact;

    @Inject
    Drafts drafts;

    @Inject
    DraftSketch draftSketch;

    @Inject
    ConfirmSketch confirmSketch;

    @Inject
    TakeFile takeFile;

    @Inject
    PlanConsultation plan;

    @Inject
    HoldConsultation hold;

    @Inject
    AskSmt askSmt;

    @Inject
    ConsentToSmt consentToSmt;

    @Inject
    AnswerSmtQuestion answerSmt;

    @Inject
    CloseSmtAdvice closeSmt;

    @Inject
    ReadDecisionSheet decisionSheet;

    @Inject
    DecideAttestation decide;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AnswerCorrection answerCorrection;

    @Inject
    AskReconsideration reconsider;

    @Inject
    MarkRelated relate;

    @Inject
    BreakGlass breakGlass;

    @Inject
    ReviewEmergencies reviewEmergencies;
}
