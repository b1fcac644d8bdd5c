package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.audit.FormerLog;
import org.maatwerk.kernel.HouseStarted;

/** Brings an installation from before the chain up to date, once. */
@ApplicationScoped
@Transactional
public class ChainFormerLog {

    @Inject
    FormerLog former;

    public void atStart(@Observes HouseStarted started) {
        former.moveToTheChain();
    }
}
