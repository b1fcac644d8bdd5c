package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.protocol.usecase.DecideDispute;
import org.maatwerk.protocol.usecase.MediateAgreement;
import org.maatwerk.protocol.usecase.RefuseAgreements;
import org.maatwerk.protocol.usecase.SettleDispute;
import org.maatwerk.protocol.usecase.SplitOff;

/** The use cases of {@link DisputeTour}. */
@Dependent
class DisputeActs {

    @Inject
    RefuseAgreements refuse;

    @Inject
    SplitOff splitOff;

    @Inject
    MediateAgreement mediate;

    @Inject
    DecideDispute decide;

    @Inject
    SettleDispute settle;
}
