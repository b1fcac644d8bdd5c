package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.protocol.usecase.GiveGoAhead;
import org.maatwerk.protocol.usecase.HoldConversation;
import org.maatwerk.protocol.usecase.OfferConversation;
import org.maatwerk.protocol.usecase.PlanConversation;
import org.maatwerk.protocol.usecase.ProposeProtocol;
import org.maatwerk.protocol.usecase.StopProtocol;
import org.maatwerk.protocol.usecase.TakeProtocol;
import org.maatwerk.protocol.usecase.WithdrawProtocol;

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
}
