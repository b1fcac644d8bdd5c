/** How facts move the attestation's processes on, and what the processes call. */
package org.maatwerk.attestation.process;
