package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.documents.Documents;
import org.maatwerk.protocol.usecase.ConfirmUnchanged;
import org.maatwerk.protocol.usecase.DeliverAgreement;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.FollowAgreements;
import org.maatwerk.protocol.usecase.FollowWorkplace;
import org.maatwerk.protocol.usecase.FreezeProtocol;
import org.maatwerk.protocol.usecase.GiveGoAhead;
import org.maatwerk.protocol.usecase.HoldConversation;
import org.maatwerk.protocol.usecase.ImportPassport;
import org.maatwerk.protocol.usecase.MakePassport;
import org.maatwerk.protocol.usecase.MendAgreement;
import org.maatwerk.protocol.usecase.OfferConversation;
import org.maatwerk.protocol.usecase.OwnImports;
import org.maatwerk.protocol.usecase.PlanConversation;
import org.maatwerk.protocol.usecase.ProposeProtocol;
import org.maatwerk.protocol.usecase.ReleaseProtocol;
import org.maatwerk.protocol.usecase.ReviewProtocol;
import org.maatwerk.protocol.usecase.ReviseProtocol;
import org.maatwerk.protocol.usecase.RevokePassport;
import org.maatwerk.protocol.usecase.SayItWorks;
import org.maatwerk.protocol.usecase.SignProtocol;
import org.maatwerk.protocol.usecase.StopProtocol;
import org.maatwerk.protocol.usecase.SuggestFromPassport;
import org.maatwerk.protocol.usecase.TakeProtocol;
import org.maatwerk.protocol.usecase.UploadProtocol;
import org.maatwerk.protocol.usecase.WithdrawProtocol;
import org.maatwerk.protocol.usecase.WriteAgreement;

/** The use cases of {@link ProtocolTour}. */
@Dependent
class ProtocolActs {

    @Inject
    ProposeProtocol propose;

    @Inject
    OfferConversation offer;

    @Inject
    GiveGoAhead goAhead;

    @Inject
    TakeProtocol take;

    @Inject
    PlanConversation plan;

    @Inject
    HoldConversation hold;

    @Inject
    WithdrawProtocol withdraw;

    @Inject
    StopProtocol stop;

    @Inject
    DraftProtocol draft;

    @Inject
    WriteAgreement agreements;

    @Inject
    ReviewProtocol review;

    @Inject
    FreezeProtocol freeze;

    @Inject
    SignProtocol sign;

    @Inject
    UploadProtocol upload;

    @Inject
    FollowWorkplace workplace;

    @Inject
    ReleaseProtocol release;

    @Inject
    ConfirmUnchanged unchanged;

    @Inject
    ReviseProtocol revise;

    @Inject
    FollowAgreements follow;

    @Inject
    DeliverAgreement deliver;

    @Inject
    SayItWorks say;

    @Inject
    MendAgreement mend;

    @Inject
    MakePassport makePassport;

    @Inject
    RevokePassport revokePassport;

    @Inject
    ImportPassport importPassport;

    @Inject
    OwnImports imports;

    @Inject
    SuggestFromPassport suggest;

    @Inject
    Documents documents;
}
