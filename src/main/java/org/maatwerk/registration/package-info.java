/**
 * Registration in the personnel system (T14, R4): so far only that somebody's registration was withdrawn, and that they
 * registered again. Personnel administration comes here, and the staff member who reads it of themselves. It must never
 * know why somebody withdrew, nor anything of an attestation, a protocol or a request.
 */
package org.maatwerk.registration;
