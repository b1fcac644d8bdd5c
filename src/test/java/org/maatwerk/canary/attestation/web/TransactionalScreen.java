package org.maatwerk.canary.attestation.web;

import jakarta.transaction.Transactional;
import org.maatwerk.canary.Breaks;

@Breaks("TRANSACTIONS_BEGIN_IN_USE_CASES")
@Transactional
class TransactionalScreen {}
