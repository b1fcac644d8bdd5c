/**
 * The tables behind the attestation room.
 * The container comes here, on behalf of the use cases.
 * It must never know a rule, nor read what is sealed.
 */
package org.maatwerk.attestation.store;
