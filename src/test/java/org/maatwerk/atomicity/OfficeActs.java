package org.maatwerk.atomicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.maatwerk.attestation.usecase.MaintainCriteriaLists;
import org.maatwerk.confidentiality.usecase.SetRetentionTerms;
import org.maatwerk.messages.Outbox;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.messages.usecase.TellOfWaitingTasks;
import org.maatwerk.people.ClaimedRoles;
import org.maatwerk.people.CountedTries;
import org.maatwerk.people.KnownAccounts;
import org.maatwerk.people.OddSignIns;
import org.maatwerk.people.OpenSessions;
import org.maatwerk.people.ProviderSessions;
import org.maatwerk.people.usecase.EndSessions;
import org.maatwerk.people.usecase.GrantRole;
import org.maatwerk.people.usecase.ImportPersonnelFeed;
import org.maatwerk.people.usecase.LoadReferencePeople;
import org.maatwerk.people.usecase.MarkRelated;
import org.maatwerk.people.usecase.ReleaseAccount;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.usecase.SetClosingDays;
import org.maatwerk.workflow.usecase.SetDeadlines;
import org.maatwerk.workflow.usecase.WatchDeadline;

/** The use cases of {@link OfficeTour}. */
@Dependent
class OfficeActs {

    @Inject
    SetDeadlines setDeadlines;

    @Inject
    SetRetentionTerms setRetentionTerms;

    @Inject
    SetClosingDays setClosingDays;

    @Inject
    MaintainCriteriaLists maintainCriteriaLists;

    @Inject
    GrantRole grantRole;

    @Inject
    ClaimedRoles claimedRoles;

    @Inject
    MarkRelated markRelated;

    @Inject
    ImportPersonnelFeed importPersonnelFeed;

    @Inject
    LoadReferencePeople loadReferencePeople;

    @Inject
    OpenSessions sessions;

    @Inject
    EndSessions endSessions;

    @Inject
    OddSignIns oddSignIns;

    @Inject
    KnownAccounts accounts;

    @Inject
    ProviderSessions providerSessions;

    @Inject
    ReleaseAccount releaseAccount;

    @Inject
    CountedTries tries;

    @Inject
    Drafts drafts;

    @Inject
    Outbox outbox;

    @Inject
    SendMessages sendMessages;

    @Inject
    TellOfWaitingTasks tellOfWaitingTasks;

    @Inject
    WatchDeadline watchDeadline;
}
