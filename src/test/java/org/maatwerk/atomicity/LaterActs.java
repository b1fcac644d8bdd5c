package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.AnswerCorrection;
import org.maatwerk.attestation.usecase.AskCorrection;
import org.maatwerk.attestation.usecase.AskReconsideration;
import org.maatwerk.attestation.usecase.ConsentToHandover;
import org.maatwerk.attestation.usecase.ExpireAttestation;
import org.maatwerk.attestation.usecase.InviteRenewal;
import org.maatwerk.attestation.usecase.LapseRequest;
import org.maatwerk.attestation.usecase.NoteDeadline;
import org.maatwerk.attestation.usecase.OfferHandover;
import org.maatwerk.attestation.usecase.RenewAttestation;
import org.maatwerk.attestation.usecase.WithdrawRequest;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.people.usecase.SwitchPrevention;

/** The use cases of {@link LaterTour}. */
@Dependent
class LaterActs {

    @Inject
    WriteDecisionLetter writeDecisionLetter;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AnswerCorrection answerCorrection;

    @Inject
    AskReconsideration askReconsideration;

    @Inject
    InviteRenewal inviteRenewal;

    @Inject
    RenewAttestation renewAttestation;

    @Inject
    ExpireAttestation expireAttestation;

    @Inject
    SwitchPrevention switchPrevention;

    @Inject
    OfferHandover offerHandover;

    @Inject
    ConsentToHandover consentToHandover;

    @Inject
    NoteDeadline noteDeadline;

    @Inject
    LapseRequest lapseRequest;

    @Inject
    WithdrawRequest withdrawRequest;
}
