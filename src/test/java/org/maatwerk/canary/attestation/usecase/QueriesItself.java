package org.maatwerk.canary.attestation.usecase;

import jakarta.persistence.EntityManager;
import org.maatwerk.canary.Breaks;

@Breaks("ONLY_STORES_HOLD_THE_ENTITY_MANAGER")
class QueriesItself {
    EntityManager rows;
}
