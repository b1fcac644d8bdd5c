package org.maatwerk.canary.attestation.store;

import jakarta.transaction.Transactional;
import org.maatwerk.canary.Breaks;

@Breaks("TRANSACTIONS_BEGIN_IN_USE_CASES")
class TransactionalRow {
    @Transactional
    void save() {}
}
