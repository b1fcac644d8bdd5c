package org.maatwerk.canary.attestation.usecase;

import javax.sql.DataSource;
import org.maatwerk.canary.Breaks;

@Breaks("CONNECTIONS_ARE_ASKED_FOR_AT_THE_START_OR_IN_A_STORE")
class AsksThePool {
    DataSource pool;
}
